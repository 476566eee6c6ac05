import { useDidShow } from '@tarojs/taro'
import { heard } from '../../cloud/heard'
import { useMe } from '../../cloud/me'
import { useRead } from '../../cloud/useRead'

/** What waits for the person’s own word, read anew whenever the page is shown. */
export function useWaits() {
  const { me } = useMe()
  const waits = useRead('account.waiting', me?.person ? { heard: heard.until() } : undefined)
  useDidShow(() => void waits.reload())
  return waits
}
