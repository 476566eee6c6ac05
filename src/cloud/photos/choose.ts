import Taro from '@tarojs/taro'
import { CloudError } from '../errors'
import { guarded } from '../privacy'
import type { KeptPhoto } from './photo'

/**
 * Lets the person take or pick photos; a browser lets them pick more than `count`.
 * @returns none when they changed their mind
 * @throws CloudError PHOTO_BAD when nothing chosen can be read as a picture
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
    // A browser leaves out what it cannot draw, without a word.
    if (tempFiles.length === 0) throw new CloudError('PHOTO_BAD', '这不是照片，请换一张。')
    return tempFiles.map(({ tempFilePath, size }) => ({ path: tempFilePath, size }))
  }, [])
}
