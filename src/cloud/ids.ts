import Taro from '@tarojs/taro'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const length = 24

/** A random id of 24 letters (144 bits) for an act, a matter or a file: it cannot be guessed and never repeats. */
export async function newId(): Promise<string> {
  return Array.from(await randomBytes(length), (byte) => alphabet[byte & 63]).join('')
}

/** Random bytes that cannot be guessed. */
export function randomBytes(count: number): Promise<Uint8Array> {
  if (process.env.TARO_ENV !== 'weapp') {
    return Promise.resolve(globalThis.crypto.getRandomValues(new Uint8Array(count)))
  }
  return new Promise((resolve, reject) =>
    Taro.getUserCryptoManager().getRandomValues({
      length: count,
      success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
      fail: reject
    })
  )
}
