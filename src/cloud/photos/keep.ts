import Taro from '@tarojs/taro'
import { wireError } from '../errors'
import { compressed } from './compress'
import type { KeptPhoto } from './photo'

/** Bytes of photos a browser can keep beside everything else it keeps for a site. */
const browserRoom = 2 * 1024 * 1024

/**
 * Makes photos that are not uploaded yet outlive this opening of the app: a saved file inside WeChat, a data
 * URL of the compressed photo in a browser.
 * @throws CloudError NOT_KEPT when a browser has no room for them
 */
export async function keepPhotos(photos: readonly KeptPhoto[]): Promise<KeptPhoto[]> {
  const isLoose = ({ fileId, path }: KeptPhoto) => !fileId && !path.startsWith('data:')
  if (process.env.TARO_ENV === 'weapp') {
    return Promise.all(
      photos.map(async (one) => (isLoose(one) ? { ...one, path: await asSavedFile(one.path) } : one))
    )
  }
  const kept: KeptPhoto[] = []
  let room = browserRoom
  for (const photo of photos) {
    if (!isLoose(photo)) kept.push(photo)
    else {
      const { path, size } = await compressed(photo)
      if ((room -= size) < 0) throw wireError('NOT_KEPT')
      kept.push({ path: await asDataUrl(path), size })
    }
  }
  return kept
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
