import Taro from '@tarojs/taro'
import { wireError } from './errors'

/** What the phone keeps between two openings: small JSON values by key. */
export const storage = {
  /** The kept value, or undefined. What was kept by an older version is the reader's to check. */
  get<Value>(key: string): Value | undefined {
    const kept: unknown = Taro.getStorageSync(key)
    return kept === '' || kept === null || kept === undefined ? undefined : (kept as Value)
  },
  /** @throws CloudError NOT_KEPT when the phone has no room for it */
  set(key: string, value: unknown): void {
    try {
      Taro.setStorageSync(key, value)
    } catch {
      throw wireError('NOT_KEPT')
    }
  },
  remove(key: string): void {
    Taro.removeStorageSync(key)
  }
}

export type Storage = typeof storage
