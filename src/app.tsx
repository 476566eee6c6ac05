import Taro, { useDidHide, useDidShow, useLaunch, usePageNotFound } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { refreshMe } from './cloud/me'
import { listenForConsent } from './cloud/privacy'
import { startSending, stopSending } from './cloud/queue/sending'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    if (process.env.TARO_ENV === 'weapp') Taro.cloud.init({ traceUser: true })
    listenForConsent()
    void refreshMe()
  })
  usePageNotFound(() => void Taro.redirectTo({ url: '/pages/lost/index' }))
  useDidShow(startSending)
  useDidHide(stopSending)
  return children
}
