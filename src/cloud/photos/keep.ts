import Taro from '@tarojs/taro'
import { wireError } from '../errors'
import type { KeptPhoto } from './photo'

/** Bytes of photos a browser can keep beside everything else it keeps for a site. */
const browserRoom = 2 * 1024 * 1024

/**
 * Makes photos that are not uploaded yet outlive this opening of the app: a saved file inside WeChat, a data
 * URL in a browser.
 * @throws CloudError NOT_KEPT when a browser has no room for them
 */
export async function keepPhotos(photos: readonly KeptPhoto[]): Promise<KeptPhoto[]> {
  const loose = photos.filter(({ fileId, path }) => !fileId && !path.startsWith('data:'))
  const isBrowser = process.env.TARO_ENV !== 'weapp'
  if (isBrowser && loose.reduce((sum, { size }) => sum + size, 0) > browserRoom) throw wireError('NOT_KEPT')
  const keep = isBrowser ? asDataUrl : asSavedFile
  return Promise.all(
    photos.map(async (photo) => (loose.includes(photo) ? { ...photo, path: await keep(photo.path) } : photo))
  )
}

function asSavedFile(path: string): Promise<string> {
  return new Promise((resolve, reject) =>
    Taro.getFileSystemManager().saveFile({
      tempFilePath: path,
      success: ({ savedFilePath }) => resolve(savedFilePath ?? path),
      fail: () => reject(wireError('NOT_KEPT'))
    })
  )
}

async function asDataUrl(path: string): Promise<string> {
  const blob = await (await fetch(path)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(wireError('NOT_KEPT'))
    reader.readAsDataURL(blob)
  })
}
