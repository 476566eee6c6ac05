import Taro from '@tarojs/taro'
import type { Renewal } from './port'

/** WeChat looks for a new release by itself and fetches it behind the running one. */
export const weappRenewal: Renewal = {
  onReady: (heard) => Taro.getUpdateManager().onUpdateReady(() => heard()),
  apply: () => Taro.getUpdateManager().applyUpdate(),
  always: false
}
