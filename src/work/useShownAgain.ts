import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

/** Does something whenever a person comes back to the page; the first showing asks by itself. */
export function useShownAgain(refresh: () => void) {
  const shown = useRef(false)
  useDidShow(() => {
    if (shown.current) refresh()
    shown.current = true
  })
}
