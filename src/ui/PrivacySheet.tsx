import { Button as TaroButton, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { agreeButtonId, consent } from '../cloud/privacy'
import { Button } from './Button'
import './PrivacySheet.scss'
import { Sheet } from './Sheet'

/** Puts WeChat's question about private things to the person; only there inside WeChat, only when asked. */
export function PrivacySheet() {
  const asked = useSyncExternalStore(consent.subscribe, consent.isAsked)
  if (process.env.TARO_ENV !== 'weapp' || !asked) return null
  return (
    <Sheet title="先问您一声" onClose={() => consent.answer(false)}>
      <View>
        照片和位置只用来把您说的事办好，只有办这件事的人能看到。不同意也可以接着用，只是不能发照片、指位置。
      </View>
      <Button kind="quiet" size="small" onPress={() => Taro.openPrivacyContract()}>
        看看隐私保护指引
      </Button>
      <TaroButton
        id={agreeButtonId}
        className="privacy-agree"
        openType="agreePrivacyAuthorization"
        onAgreePrivacyAuthorization={() => consent.answer(true)}
      >
        同意
      </TaroButton>
      <Button onPress={() => consent.answer(false)}>不同意</Button>
    </Sheet>
  )
}
