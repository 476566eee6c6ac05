import { newId } from '../ids'
import { ownerId } from '../me'
import { wire } from '../wire'
import { compressed } from './compress'

/**
 * Uploads a photo into the folder of the person, made smaller first where that saves signal, and in a format all see.
 * @param progress hears 0…100
 * @returns its storage id
 * @throws CloudError NO_SIGNAL, TIMED_OUT, PHOTO_MISSING, PHOTO_BAD
 */
export async function uploadPhoto(
  photo: { path: string; size: number },
  progress: (percent: number) => void = () => undefined
): Promise<string> {
  const path = await compressed(photo)
  return wire.upload(path, `photos/${ownerId()}/${await newId()}.${extension(path)}`, progress)
}

/** The kind of file by its address; what a phone takes without saying so is a JPEG. */
function extension(path: string): string {
  const kind = /^data:image\/(\w+)/.exec(path)?.[1] ?? /\.(\w{3,4})$/.exec(path)?.[1] ?? 'jpg'
  return kind.toLowerCase() === 'jpeg' ? 'jpg' : kind.toLowerCase()
}
