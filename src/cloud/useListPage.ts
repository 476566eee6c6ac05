import Taro, { useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'

/**
 * A page that is a list: read anew whenever the page is shown or pulled down, and further at its end. Answers the list.
 */
export function useListPage<List extends { reload(): Promise<void>; more(): Promise<void> }>(
  list: List
): List {
  useDidShow(() => void list.reload())
  useReachBottom(() => void list.more())
  usePullDownRefresh(() => void list.reload().finally(() => Taro.stopPullDownRefresh()))
  return list
}
