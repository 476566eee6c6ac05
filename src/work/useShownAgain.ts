import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'
import { useSignalBack } from './useSignalBack'

/** Refreshes a page whenever a person comes back to it, or the signal does; the first showing asks by itself. */
export function useShownAgain(refresh: () => void) {
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) refresh()
    shown.current = true
  })
  useSignalBack(refresh)
}
