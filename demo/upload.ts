/**
 * Uploads a picture as a mini program does.
 * @param url base address of the local cloud
 * @returns the storage id
 */
export async function upload(url: string, openid: string, cloudPath: string, bytes: Buffer): Promise<string> {
  const form = new FormData()
  form.set('cloudPath', cloudPath)
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'photo.png')
  const response = await fetch(`${url}/client/upload`, {
    method: 'POST',
    headers: { 'x-openid': openid },
    body: form
  })
  const { fileID, errMsg } = (await response.json()) as { fileID?: string; errMsg?: string }
  if (!fileID) throw new Error(`${cloudPath} was not taken: ${errMsg}`)
  return fileID
}
