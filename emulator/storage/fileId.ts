const PREFIX = 'cloud://local-1.local/'
const LONGEST = 850

export const toFileId = (cloudPath: string): string => PREFIX + cloudPath

/** @returns the cloud path of an id of this environment, or undefined for any other text */
export function fromFileId(fileId: string): string | undefined {
  const cloudPath = fileId.slice(PREFIX.length)
  return fileId.startsWith(PREFIX) && isCloudPath(cloudPath) ? cloudPath : undefined
}

/** Whether the object store would take a path: no empty, `.` or `..` part, no control character, ≤ 850 bytes. */
export function isCloudPath(value: unknown): value is string {
  if (typeof value !== 'string' || Buffer.byteLength(value) > LONGEST) return false
  const hasControl = /[\u0000-\u001f\u007f\\]/.test(value)
  return !hasControl && value.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}
