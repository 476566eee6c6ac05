import Taro, { useDidHide, useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { refreshMe } from './cloud/me'
import { listenForConsent } from './cloud/privacy'
import { startSending, stopSending } from './cloud/queue/sending'
import { updates } from './cloud/updates'
import { fetchOtherPages, watchForMissingPages } from './features/parts/parts'
import { keepPlace } from './features/parts/place'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (process.env.TARO_ENV === 'weapp') Taro.cloud.init({ traceUser: true })
    listenForConsent()
    updates.listen()
    const known = refreshMe()
    if (process.env.TARO_ENV !== 'h5') return
    watchForMissingPages()
    keepPlace()
    void known.then(fetchOtherPages)
  })
  usePageNotFound(() => void Taro.redirectTo({ url: '/pages/lost/index' }))
  useDidShow(startSending)
  useDidHide(stopSending)
  return children
}
