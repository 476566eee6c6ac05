import { useDidShow } from '@tarojs/taro'
import { waiting as accountWaiting } from '../../../types/api/account/waiting'
import { heard } from '../../cloud/heard'
import { useMe } from '../../cloud/me'
import { useRead } from '../../cloud/useRead'

/** What waits for the person’s own word, read anew whenever the page is shown. */
export function useWaits() {
  const { me } = useMe()
  const waits = useRead(accountWaiting, me?.person ? { heard: heard.until() } : undefined)
  useDidShow(() => void waits.reload())
  return waits
}
