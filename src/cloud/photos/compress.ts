import Taro from '@tarojs/taro'
import { photoSide } from '../../../types/domain/limits'
import { CloudError } from '../errors'
import { drawAnew } from './draw'

/** Bytes above which a photo is worth making smaller. */
const large = 1024 * 1024
/** The same in a browser, where nothing was made smaller when it was chosen. */
const largeInBrowser = 300 * 1024
/** What every phone and browser shows; by its ending inside WeChat, by its type in a browser. */
const shownEverywhere = /(?:\.|^image\/)(?:jpe?g|png|gif|webp)$/i
const unshown = () => new CloudError('PHOTO_BAD', '这张照片是别人手机打不开的格式，请截个图，传截图。')

interface Photo {
  path: string
  /** Bytes. */
  size: number
}

/**
 * The photo, or a copy that is smaller or in a format that everybody can see: an iPhone keeps photos as HEIC. A photo
 * that cannot be made smaller stays.
 * @throws CloudError PHOTO_BAD where it is in another format and this phone cannot change that
 */
export async function compressed({ path, size }: Photo): Promise<Photo> {
  if (process.env.TARO_ENV !== 'weapp') return inBrowser({ path, size })
  const shown = !/\.\w+$/.test(path) || shownEverywhere.test(path)
  if (shown && size <= large) return { path, size }
  return Taro.compressImage({ src: path, quality: 70 }).then(
    ({ tempFilePath }) => ({ path: tempFilePath, size }),
    () => {
      if (!shown) throw unshown()
      return { path, size }
    }
  )
}

/** What WeChat does by itself with what is chosen: large photos are drawn anew, small enough for a weak line. */
async function inBrowser({ path, size }: Photo): Promise<Photo> {
  const chosen = await (await fetch(path)).blob()
  const shown = chosen.type === '' || shownEverywhere.test(chosen.type)
  // What moves would stand still.
  if (shown && (size <= largeInBrowser || chosen.type === 'image/gif')) return { path, size }
  const drawn = await drawAnew(chosen, photoSide).catch(() => null)
  if (!drawn && !shown) throw unshown()
  if (!drawn || (shown && drawn.size >= size)) return { path, size }
  return { path: URL.createObjectURL(drawn), size: drawn.size }
}
