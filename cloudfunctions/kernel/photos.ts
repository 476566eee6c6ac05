import { createHash } from 'node:crypto'
import { photoBytes } from '../../types/domain/limits'
import { storeFile, temporaryAddresses } from './cloud'
import { countLimited } from './limit'
import { isModern, pictureIn } from './picture'
import { readFile } from './readFile'
import { Refusal } from './refusal'

/** Where functions alone write (`cloudfunctions/storage.ts`): what lies here nobody exchanges. */
export const evidence = 'evidence'
/** Photos that are in memory at the same moment. */
const atOnce = 3

/**
 * Takes the photos of an act as evidence: each lies in the caller's own folder, is a picture to its end and is not too
 * big. What is referred to from then on is a copy that its uploader cannot reach, named after the act and its content
 * and as what it is: the same again is the same copy.
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
    addressesOf(photoIds),
    countLimited('photo', { who: personId, id: act, now, amount: photoIds.length })
  ])
  const kept: string[] = []
  for (let from = 0; from < photoIds.length; from += atOnce)
    kept.push(
      ...(await Promise.all(photoIds.slice(from, from + atOnce).map((id) => keepOne(addresses.get(id), act))))
    )
  return kept
}

/** Whether a file lies in a folder of a person: `cloud://environment/photos/p1/a.jpg` does in `photos` of `p1`. */
export const isOwnFile = (fileId: string, folder: string, personId: string): boolean =>
  /^cloud:\/\/[^/]+\/(.+)\/[^/]+$/.exec(fileId)?.[1] === `${folder}/${personId}`

async function keepOne(address: string | undefined, act: string): Promise<string> {
  const bytes = address ? await readFile(address, photoBytes) : null
  if (!bytes) throw new Refusal('PHOTO_MISSING')
  if (bytes === 'too big') throw new Refusal('PHOTO_TOO_BIG')
  if (isModern(bytes))
    throw new Refusal('PHOTO_BAD', undefined, '这张照片是别人手机打不开的格式，请截个图，传截图。')
  const picture = pictureIn(bytes)
  if (!picture) throw new Refusal('PHOTO_BAD')
  const whole = bytes.subarray(0, picture.end)
  const name = createHash('sha256').update(`${act} `).update(whole).digest('base64url').slice(0, 22)
  return storeFile(`${evidence}/${name}.${picture.kind}`, whole)
}

/** Addresses at which photos can be seen for a while, by photo id; a missing photo is absent. */
export async function addressesOf(photoIds: string[]): Promise<Map<string, string>> {
  if (photoIds.length === 0) return new Map()
  const files = await temporaryAddresses(photoIds)
  return new Map(
    files.flatMap((file) => (file.tempFileURL ? [[file.fileID, file.tempFileURL] as const] : []))
  )
}
