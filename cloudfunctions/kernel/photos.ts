import { createHash } from 'node:crypto'
import { photoBytes, thumbnailBytes } from '../../types/domain/limits'
import { thumbnailPath } from '../../types/domain/thumbnails'
import { addressesOf } from './addresses'
import { inBatches } from './batches'
import { storeFile } from './cloud'
import { countLimited } from './rateLimit'
import { isModern, pictureIn } from './picture'
import { readFile } from './readFile'
import { Refusal } from './refusal'

/** Where functions alone write (`cloudfunctions/storage.ts`): what lies here nobody exchanges. */
export const evidence = 'evidence'
/** In it, photos of which a phone sent a thumbnail, and under the same names those; `thumbnailOf` knows both. */
const [paired, thumbnails] = [`${evidence}/paired`, `${evidence}/thumbnails`]
/** Photos that are in memory at the same moment. */
const atOnce = 3

/**
 * Takes the photos of an act as evidence: each lies in the caller's own folder, is a picture to its end and is not too
 * big. What is referred to from then on is a copy that its uploader cannot reach, named after the act and its content
 * and as what it is: the same again is the same copy. A thumbnail that lies beside a photo is taken along, and counts as
 * its content: with another thumbnail it is another copy.
 * Errors: PHOTO_MISSING, PHOTO_BAD, PHOTO_TOO_BIG, TOO_MANY.
 * @returns the storage ids of the copies, in that order
 */
export async function keepPhotos(
  photoIds: string[],
  personId: string,
  { id: act, now }: { id: string; now: Date }
): Promise<string[]> {
  if (photoIds.length === 0) return []
  if (!photoIds.every((id) => isOwnFile(id, 'photos', personId))) throw new Refusal('PHOTO_MISSING')
  const [addresses] = await Promise.all([
    addressesOf([...photoIds, ...photoIds.map(thumbnailPath)]),
    countLimited('photo', { who: personId, id: act, now, amount: photoIds.length })
  ])
  const keep = (id: string) => keepOne(addresses.get(id), addresses.get(thumbnailPath(id)), act)
  return inBatches(photoIds, keep, atOnce)
}

/** Whether a file lies in a folder of a person: `cloud://environment/photos/p1/a.jpg` does in `photos` of `p1`. */
export const isOwnFile = (fileId: string, folder: string, personId: string): boolean =>
  /^cloud:\/\/[^/]+\/(.+)\/[^/]+$/.exec(fileId)?.[1] === `${folder}/${personId}`

async function keepOne(
  address: string | undefined,
  thumbnailAddress: string | undefined,
  act: string
): Promise<string> {
  const [bytes, thumbnail] = await Promise.all([
    address ? readFile(address, photoBytes) : null,
    thumbnailAddress ? thumbnailAt(thumbnailAddress) : null
  ])
  if (!bytes) throw new Refusal('PHOTO_MISSING')
  if (bytes === 'too big') throw new Refusal('PHOTO_TOO_BIG')
  if (isModern(bytes))
    throw new Refusal('PHOTO_BAD', undefined, '这张照片是别人手机打不开的格式，请截个图，传截图。')
  const picture = pictureIn(bytes)
  if (!picture) throw new Refusal('PHOTO_BAD')
  const whole = bytes.subarray(0, picture.end)
  const content = createHash('sha256').update(`${act} `).update(whole)
  if (thumbnail) content.update(thumbnail)
  const name = content.digest('base64url').slice(0, 22)
  if (thumbnail) await storeFile(`${thumbnails}/${name}.jpg`, thumbnail)
  return storeFile(`${thumbnail ? paired : evidence}/${name}.${picture.kind}`, whole)
}

/** A thumbnail as it was uploaded; null where it is none, or no small one: the photo does without. */
async function thumbnailAt(address: string): Promise<Buffer | null> {
  const bytes = await readFile(address, thumbnailBytes)
  const picture = bytes && bytes !== 'too big' ? pictureIn(bytes) : null
  return picture?.kind === 'jpg' ? (bytes as Buffer).subarray(0, picture.end) : null
}

/** What lists show of a photo: its thumbnail, or itself where it has none. Seen by whoever sees the photo. Pure. */
export const thumbnailOf = (photoId: string): string =>
  photoId.replace(/\/evidence\/paired\/([\w-]+)\.\w+$/, '/evidence/thumbnails/$1.jpg')
