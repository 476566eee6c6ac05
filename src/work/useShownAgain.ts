import { useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { useSignalBack } from './useSignalBack'

/**
 * Refreshes whenever a person comes back to the page, or the signal does; what is drawn for the first time asks
 * by itself.
 */
export function useShownAgain(refresh: () => void) {
  const drawn = useRef(false)
  useDidShow(() => {
    if (drawn.current) refresh()
  })
  useEffect(() => {
    drawn.current = true
  }, [])
  useSignalBack(refresh)
}
