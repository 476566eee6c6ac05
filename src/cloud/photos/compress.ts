import Taro from '@tarojs/taro'

/** Bytes above which a photo is worth making smaller. */
const large = 1024 * 1024

/** The address of the photo, or of a smaller copy inside WeChat; a photo that cannot be made smaller stays. */
export async function compressed(photo: { path: string; size: number }): Promise<string> {
  if (process.env.TARO_ENV !== 'weapp' || photo.size <= large) return photo.path
  return Taro.compressImage({ src: photo.path, quality: 70 }).then(
    ({ tempFilePath }) => tempFilePath,
    () => photo.path
  )
}
