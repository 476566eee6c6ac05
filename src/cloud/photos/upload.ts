import { thumbnailPath } from '../../../types/domain/thumbnails'
import { newId } from '../ids'
import { ownerId } from '../me'
import { wire } from '../wire'
import { compressed } from './compress'
import { makeThumbnail } from './thumbnail'

/**
 * Uploads a photo into the folder of the person, made smaller first where that saves signal, and in a format all see;
 * beside it goes a thumbnail for lists.
 * @param progress hears 0…100
 * @returns its storage id
 * @throws CloudError NO_SIGNAL, TIMED_OUT, PHOTO_MISSING, PHOTO_BAD
 */
export async function uploadPhoto(
  photo: { path: string; size: number },
  progress: (percent: number) => void = () => undefined
): Promise<string> {
  const sent = await compressed(photo)
  const cloudPath = `photos/${ownerId()}/${await newId()}.${extension(sent.path)}`
  const fileId = await wire.upload(sent.path, cloudPath, progress)
  const thumbnail = await makeThumbnail(sent)
  // A photo is whole without its thumbnail: lists then show it as it is.
  if (thumbnail)
    await wire.upload(thumbnail, thumbnailPath(cloudPath), () => undefined).catch(() => undefined)
  return fileId
}

/** The kind of file by its address; what a phone takes without saying so is a JPEG. */
function extension(path: string): string {
  const kind = /^data:image\/(\w+)/.exec(path)?.[1] ?? /\.(\w{3,4})$/.exec(path)?.[1] ?? 'jpg'
  return kind.toLowerCase() === 'jpeg' ? 'jpg' : kind.toLowerCase()
}
