import { callAct } from '../call'
import { uploadPhoto } from '../photos/upload'
import type { ActMethod, Input } from '../methods'
import type { ActAnswer, QueueItem } from './item'

/** Sends one item: first the photos not uploaded yet, each remembered once it is, then the act itself. */
export async function send(item: QueueItem, keep: (change: Partial<QueueItem>) => void): Promise<ActAnswer> {
  let photos = item.photos
  for (const photo of photos) {
    if (photo.fileId) continue
    const fileId = await uploadPhoto(photo)
    // The uploaded copy is the one that counts now; the local one need not take room any more.
    photos = photos.map((other) => (other === photo ? { ...photo, fileId, path: '' } : other))
    keep({ photos })
  }
  const fileIds = photos.map(({ fileId }) => fileId as string)
  const input = fileIds.length ? { ...item.input, photos: fileIds } : item.input
  return callAct(item.method, input as Input<ActMethod>)
}
