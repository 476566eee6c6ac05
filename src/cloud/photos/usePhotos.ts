import { useEffect, useRef, useState } from 'react'
import { photoBytes, photoLimit } from '../../../types/domain/limits'
import { drafts } from '../drafts'
import { photosOf } from '../drafts/drafts'
import { asCloudError, CloudError, isUnheard } from '../errors'
import { PrivacyRefused } from '../privacy'
import { choosePhotos } from './choose'
import type { KeptPhoto } from './photo'
import { isThere } from './there'
import { uploadPhoto } from './upload'

/** A photo in a form: kept on the phone, on its way, or there. */
export interface FormPhoto extends KeptPhoto {
  percent?: number
  trouble?: string
  /** The phone let go of it after it was uploaded: it goes along, and cannot be drawn. */
  gone?: boolean
}

/**
 * The photos of a form: chosen, uploaded at once, taken away, tried again. Those that wait for signal may be
 * sent all the same: the queue uploads them. They survive leaving the page with the draft they belong to.
 * @param form key of the draft
 */
export function usePhotos(form: string) {
  const [photos, setPhotos] = useState<FormPhoto[]>(() => drafts.read<KeptPhoto[]>(photosOf(form), []))
  const [refusal, setRefusal] = useState<string>()
  const count = useRef(0)
  count.current = photos.length

  const patch = (path: string, change: Partial<FormPhoto>) =>
    setPhotos((all) => all.map((photo) => (photo.path === path ? { ...photo, ...change } : photo)))

  const kept = JSON.stringify(toKeep(photos))
  const before = useRef(kept)
  useEffect(() => {
    if (before.current === kept) return
    before.current = kept
    drafts.write(photosOf(form), JSON.parse(kept))
  }, [form, kept])

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

  /** Looks which of the photos of last time are still on the phone; what was not uploaded goes on its way again. */
  async function lookAgain(earlier: readonly KeptPhoto[]) {
    const there = await Promise.all(earlier.map(({ path }) => isThere(path)))
    const away = earlier.filter((_, index) => !there[index])
    const lost = away.filter(({ fileId }) => !fileId).length
    if (away.length > 0) {
      const isAway = ({ path }: KeptPhoto) => away.some((one) => one.path === path)
      setPhotos((all) =>
        all.flatMap((photo) => (!isAway(photo) ? photo : photo.fileId ? { ...photo, gone: true } : []))
      )
    }
    if (lost > 0) setRefusal(`上次加的照片有 ${lost} 张没有传上来，手机没留住，请再加一次。`)
    for (const photo of earlier) if (!photo.fileId && !away.includes(photo)) await upload(photo)
  }

  const atFirst = useRef(() => lookAgain(photos))
  useEffect(() => void atFirst.current(), [])

  async function add() {
    setRefusal(undefined)
    try {
      const room = photoLimit - count.current
      const chosen = await choosePhotos(room)
      const taken = chosen.slice(0, room)
      const fitting = taken.filter(({ size }) => size <= photoBytes)
      setRefusal(leftOut(chosen.length - taken.length, taken.length - fitting.length))
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

/** What is said of photos that were chosen and not taken: those beyond the limit, and those that are too big. */
function leftOut(beyond: number, tooBig: number): string | undefined {
  if (beyond === 0 && tooBig === 0) return undefined
  return [
    beyond > 0 && `最多放 ${photoLimit} 张，后面的 ${beyond} 张没有加。`,
    tooBig > 0 && '超过 10 MB 的照片发不了，请换一张小一点的。'
  ]
    .filter(Boolean)
    .join('')
}

/** The photos as the queue takes them. */
export const toKeep = (photos: readonly FormPhoto[]): KeptPhoto[] =>
  photos.map(({ path, size, fileId }) => ({ path, size, ...(fileId ? { fileId } : {}) }))
