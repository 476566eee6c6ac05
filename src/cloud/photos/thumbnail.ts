import Taro from '@tarojs/taro'
import { thumbnailBytes, thumbnailSide } from '../../../types/domain/limits'
import { drawAnew } from './draw'

/**
 * The address of a small copy of a photo for lists; null where the photo is small already, or this phone cannot make
 * one: lists then show the photo itself.
 */
export async function makeThumbnail({ path, size }: { path: string; size: number }): Promise<string | null> {
  if (size <= thumbnailBytes) return null
  try {
    if (process.env.TARO_ENV !== 'weapp') {
      return URL.createObjectURL(await drawAnew(await (await fetch(path)).blob(), thumbnailSide))
    }
    const small = { src: path, quality: 70, compressedWidth: thumbnailSide }
    return (await Taro.compressImage(small)).tempFilePath
  } catch {
    return null
  }
}
