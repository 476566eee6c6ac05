import Taro from '@tarojs/taro'
import { leaving } from '../drafts/leaving'
import { h5Renewal } from './h5'
import { createUpdates } from './updates'
import { weappRenewal } from './weapp'

/** The way of this platform; the build keeps only one of them. */
const renewal = process.env.TARO_ENV === 'weapp' ? weappRenewal : h5Renewal

function apply() {
  leaving.emit()
  renewal.apply()
}

async function ask(): Promise<boolean> {
  const { confirm } = await Taro.showModal({
    title: '有新版本，现在换上？',
    content: '写了没发出去的都还在。',
    confirmText: '换上',
    cancelText: '等一会儿'
  })
  return confirm
}

/** New releases on this platform. */
export const updates = createUpdates({ ...renewal, apply }, ask)
