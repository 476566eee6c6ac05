import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'

/** Does something whenever the signal comes back. */
export function useSignalBack(refresh: () => void) {
  const latest = useRef(refresh)
  latest.current = refresh
  useEffect(() => {
    const onNetwork = ({ isConnected }: { isConnected: boolean }) => {
      if (isConnected) latest.current()
    }
    Taro.onNetworkStatusChange(onNetwork)
    return () => Taro.offNetworkStatusChange(onNetwork)
  }, [])
}
