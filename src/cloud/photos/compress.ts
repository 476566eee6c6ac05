import Taro from '@tarojs/taro'
import { CloudError } from '../errors'

/** Bytes above which a photo is worth making smaller. */
const large = 1024 * 1024
/** What every phone and browser shows; by its ending inside WeChat, by its type in a browser. */
const shownEverywhere = /(?:\.|^image\/)(?:jpe?g|png|gif|webp)$/i
const unshown = () => new CloudError('PHOTO_BAD', '这张照片是别人手机打不开的格式，请截个图，传截图。')

/**
 * The address of the photo, or of a copy that is smaller (inside WeChat) or in a format that everybody can see: an
 * iPhone keeps photos as HEIC. A photo that cannot be made smaller stays.
 * @throws CloudError PHOTO_BAD where it is in another format and this phone cannot change that
 */
export async function compressed(photo: { path: string; size: number }): Promise<string> {
  if (process.env.TARO_ENV !== 'weapp') return inBrowser(photo.path)
  const shown = !/\.\w+$/.test(photo.path) || shownEverywhere.test(photo.path)
  if (shown && photo.size <= large) return photo.path
  return Taro.compressImage({ src: photo.path, quality: 70 }).then(
    ({ tempFilePath }) => tempFilePath,
    () => {
      if (!shown) throw unshown()
      return photo.path
    }
  )
}

async function inBrowser(path: string): Promise<string> {
  const photo = await (await fetch(path)).blob()
  if (photo.type === '' || shownEverywhere.test(photo.type)) return path
  try {
    const drawn = await createImageBitmap(photo)
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: drawn.width, height: drawn.height })
    canvas.getContext('2d')!.drawImage(drawn, 0, 0)
    return canvas.toDataURL('image/jpeg', 0.85)
  } catch {
    throw unshown()
  }
}
