import Taro from '@tarojs/taro'
import { guarded } from '../privacy'
import type { KeptPhoto } from './photo'

/**
 * Lets the person take or pick photos.
 * @returns none when they changed their mind
 * @throws PrivacyRefused when they do not want us to see photos
 */
export function choosePhotos(count: number): Promise<KeptPhoto[]> {
  return guarded(async () => {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: ['image'],
      sourceType: ['album', 'camera'],
      sizeType: ['compressed']
    })
    return tempFiles.map(({ tempFilePath, size }) => ({ path: tempFilePath, size }))
  }, [])
}
