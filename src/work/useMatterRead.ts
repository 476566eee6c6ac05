import { useDidShow } from '@tarojs/taro'
import { useRead } from '../cloud/useRead'
import { useSignalBack } from './useSignalBack'

/** A matter within a list: read again when a person comes back from its own page, and when the signal does. */
export function useMatterRead(id: string) {
  const read = useRead('matter.read', { id })
  const refresh = () => void read.reload()
  useDidShow(refresh)
  useSignalBack(refresh)
  return { ...read, refresh }
}
