import { useRef, useState } from 'react'
import { photoBytes, photoLimit } from '../../../types/domain/limits'
import { asCloudError, CloudError, isUnheard } from '../errors'
import { PrivacyRefused } from '../privacy'
import { choosePhotos } from './choose'
import type { KeptPhoto } from './photo'
import { uploadPhoto } from './upload'

/** A photo in a form: kept on the phone, on its way, or there. */
export interface FormPhoto extends KeptPhoto {
  percent?: number
  trouble?: string
}

/**
 * The photos of a form: chosen, uploaded at once, taken away, tried again. Those that wait for signal may be
 * sent all the same: the queue uploads them.
 */
export function usePhotos() {
  const [photos, setPhotos] = useState<FormPhoto[]>([])
  const [refusal, setRefusal] = useState<string>()
  const count = useRef(0)
  count.current = photos.length

  const patch = (path: string, change: Partial<FormPhoto>) =>
    setPhotos((all) => all.map((photo) => (photo.path === path ? { ...photo, ...change } : photo)))

  async function upload(photo: KeptPhoto) {
    patch(photo.path, { percent: 0, trouble: undefined })
    try {
      const fileId = await uploadPhoto(photo, (percent) => patch(photo.path, { percent }))
      patch(photo.path, { fileId, percent: undefined })
    } catch (thrown) {
      const trouble = isUnheard(thrown) ? '有信号再传' : asCloudError(thrown).message
      patch(photo.path, { percent: undefined, trouble })
    }
  }

  async function add() {
    setRefusal(undefined)
    try {
      const chosen = await choosePhotos(photoLimit - count.current)
      const fitting = chosen.filter(({ size }) => size <= photoBytes)
      if (fitting.length < chosen.length) setRefusal('超过 10 MB 的照片发不了，请换一张小一点的。')
      setPhotos((all) => [...all, ...fitting])
      // One after the other: on a weak signal two at once both fail.
      for (const photo of fitting) await upload(photo)
    } catch (thrown) {
      if (thrown instanceof CloudError) return setRefusal(thrown.message)
      if (!(thrown instanceof PrivacyRefused)) return setRefusal('没能打开照片，请再试一次。')
      setRefusal('您没有同意用照片，不加照片也可以发。想加的话，再点一次「加照片」。')
    }
  }

  return {
    photos,
    refusal,
    add: () => void add(),
    remove: (index: number) => setPhotos((all) => all.filter((_, place) => place !== index)),
    retry: (index: number) => {
      const photo = photos[index]
      if (photo) void upload(photo)
    },
    /** Still on their way: sending now would upload them twice. */
    busy: photos.some(({ percent }) => percent !== undefined)
  }
}

/** The photos as the queue takes them. */
export const toKeep = (photos: readonly FormPhoto[]): KeptPhoto[] =>
  photos.map(({ path, size, fileId }) => ({ path, size, ...(fileId ? { fileId } : {}) }))
