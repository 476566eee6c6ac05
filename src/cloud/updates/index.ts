import Taro from '@tarojs/taro'
import { h5Renewal } from './h5'
import { createUpdates } from './updates'
import { weappRenewal } from './weapp'

/** New releases on this platform; the build keeps only one of its ways. */
export const updates = createUpdates(
  process.env.TARO_ENV === 'weapp' ? weappRenewal : h5Renewal,
  async () => {
    const { confirm } = await Taro.showModal({
      title: '有新版本，现在换上？',
      content: '写了没发出去的都还在。',
      confirmText: '换上',
      cancelText: '等一会儿'
    })
    return confirm
  }
)
