import { useDidShow } from '@tarojs/taro'
import { useMe } from '../../cloud/me'
import { useRead } from '../../cloud/useRead'

/** What waits for the person’s own word, read anew whenever the page is shown. */
export function useWaits() {
  const { me } = useMe()
  const waits = useRead('account.waiting', me?.person ? {} : undefined)
  useDidShow(() => void waits.reload())
  return waits
}
