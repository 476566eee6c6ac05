import { photoBytes } from '../../types/domain/limits'
import { temporaryAddresses } from './cloud'
import { Refusal } from './refusal'

/** First bytes of the pictures that phones make: JPEG, PNG, GIF, WebP, HEIC. */
const magic = [
  /^\xff\xd8\xff/,
  /^\x89PNG\r\n\x1a\n/,
  /^GIF8[79]a/,
  /^RIFF....WEBP/s,
  /^....ftyp(heic|heix|mif1|msf1)/s
]
const headBytes = 16

/**
 * Checks photos the caller uploaded: each lies in the caller's own folder, is a picture and is not too big.
 * Reads a few bytes of each, never the whole file.
 * Errors: PHOTO_MISSING, PHOTO_BAD, PHOTO_TOO_BIG.
 */
export async function checkPhotos(photoIds: string[], personId: string): Promise<void> {
  if (photoIds.length === 0) return
  if (!photoIds.every((id) => folderOf(id) === `photos/${personId}`)) throw new Refusal('PHOTO_MISSING')
  const addresses = await addressesOf(photoIds)
  await Promise.all(photoIds.map((id) => checkOne(addresses.get(id))))
}

/** The folder of a stored file: `cloud://environment/photos/p1/a.jpg` lies in `photos/p1`. */
const folderOf = (photoId: string) => /^cloud:\/\/[^/]+\/(.+)\/[^/]+$/.exec(photoId)?.[1]

async function checkOne(address: string | undefined): Promise<void> {
  if (!address) throw new Refusal('PHOTO_MISSING')
  const response = await fetch(address, { headers: { range: `bytes=0-${headBytes - 1}` } })
  if (!response.ok) throw new Refusal('PHOTO_MISSING')
  const total = Number(
    response.headers.get('content-range')?.split('/')[1] ?? response.headers.get('content-length')
  )
  const head = Buffer.from(await response.arrayBuffer())
    .subarray(0, headBytes)
    .toString('latin1')
  if (!magic.some((pattern) => pattern.test(head))) throw new Refusal('PHOTO_BAD')
  if (total > photoBytes) throw new Refusal('PHOTO_TOO_BIG')
}

/** Addresses at which photos can be seen for a while, by photo id; a missing photo is absent. */
export async function addressesOf(photoIds: string[]): Promise<Map<string, string>> {
  if (photoIds.length === 0) return new Map()
  const files = await temporaryAddresses(photoIds)
  return new Map(
    files.flatMap((file) => (file.tempFileURL ? [[file.fileID, file.tempFileURL] as const] : []))
  )
}
