import { View } from '@tarojs/components'
import { lastTerms } from '../../cloud/me'
import { Card } from '../../ui/Card'
import './me.scss'

const lines = () => [
  '您说的事、照片和指的位置：用来办这件事，只有办这件事的人和您自己看得到。',
  '您的姓名、哪一户、联系您家的党员：村里登记的，用来知道找谁来办。',
  '每一步谁办的、什么时候：一直留着，谁也改不了，您随时看得到。',
  `谁看过您家的电话、为什么看：您家随时看得到，留 ${lastingWords(lastTerms().accessDays)}，县里可以另定，到期自动删掉。`,
  '没发出去的话和最近看过的事：存在您这部手机里，没信号也能看。',
  '不记您在线多久，不排名，不给人打分。'
]

/** Years where they are whole. */
const lastingWords = (days: number) => (days % 365 === 0 ? `${days / 365} 年` : `${days} 天`)

/** What is stored and why, in plain words. */
export const PrivacyWords = () => (
  <Card>
    <View className="stack">
      {lines().map((line) => (
        <View key={line} className="privacy-line">
          · {line}
        </View>
      ))}
    </View>
  </Card>
)
