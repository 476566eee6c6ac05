import { createHash } from 'node:crypto'
import { storeFile } from './cloud'
import { addressesOf } from './addresses'
import { evidence } from './photos'

/** Whether the address of a photo tells who uploaded it: one from before photos were taken as evidence. */
export const tellsWho = (photoId: string): boolean =>
  /^cloud:\/\/[^/]+\/([^/]+)\//.exec(photoId)?.[1] !== evidence

/**
 * The copy of a photo whose address does not tell who uploaded it, where it lies in the folder of its person:
 * `cloud://environment/photos/p1/a.jpg` → `cloud://environment/photos/veiled/….jpg`. Pure.
 */
export function anonymizedPhoto(photoId: string): string {
  if (!tellsWho(photoId)) return photoId
  const { environment, path } = partsOf(photoId)
  return `${environment}/${path}`
}

function partsOf(photoId: string): { environment: string; path: string } {
  const [, environment = '', extension = ''] = /^(cloud:\/\/[^/]+)\/.*?(\.\w+)?$/.exec(photoId) ?? []
  const name = createHash('sha256').update(photoId).digest('base64url').slice(0, 22)
  return { environment, path: `photos/veiled/${name}${extension}` }
}

/** Makes those copies; repeated, it makes the same. A photo that is gone has none. */
export async function anonymizePhotos(photoIds: string[]): Promise<void> {
  const addresses = await addressesOf(photoIds)
  for (const photoId of photoIds) {
    const address = addresses.get(photoId)
    if (!address) continue
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${photoId}: ${response.status}`)
    await storeFile(partsOf(photoId).path, Buffer.from(await response.arrayBuffer()))
  }
}
