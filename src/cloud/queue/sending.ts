import Taro from '@tarojs/taro'
import { sendWaiting } from '.'

const pause = 20_000
let timer: ReturnType<typeof setInterval> | undefined

/** Sends what waits now, whenever the network comes back, and every 20 s until `stopSending`. */
export function startSending() {
  void sendWaiting()
  Taro.onNetworkStatusChange(onNetwork)
  timer ??= setInterval(() => void sendWaiting(), pause)
}

/** Rests while nobody looks. */
export function stopSending() {
  clearInterval(timer)
  timer = undefined
  Taro.offNetworkStatusChange(onNetwork)
}

function onNetwork({ isConnected }: { isConnected: boolean }) {
  if (isConnected) void sendWaiting()
}
