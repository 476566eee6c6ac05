import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import type { InputOf } from '../../types/api/contract'
import { useMe } from './me'
import type { PagedMethod } from './methods'
import { usePages } from './usePages'

/**
 * What a person has, as the list that a page is of: read anew whenever the page is shown or pulled down, and further
 * at its end. Who is not registered has none.
 */
export function useOwnPages<M extends PagedMethod>(method: M, input: Omit<InputOf<M>, 'after'>) {
  const { me } = useMe()
  const list = usePages(method, me?.person ? input : undefined)
  useDidShow(() => void list.reload())
  useReachBottom(() => void list.more())
  usePullDownRefresh(() => void list.reload().finally(() => Taro.stopPullDownRefresh()))
  return { ...list, isStranger: me ? !me.person : false }
}
