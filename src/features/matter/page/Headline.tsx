import { View } from '@tarojs/components'
import { Photos } from '../../../ui/Photos'
import { LongText } from '../history/LongText'
import type { MatterView } from '../view/whoWords'
import { beforeAfter } from './beforeAfter'
import './headline.scss'

/** What it is about, at a glance: its words, how it looked when it was said, and how it looks since. */
export function Headline({ view }: { view: MatterView }) {
  const { before, after } = beforeAfter(view.history)
  return (
    <View id="headline" className="headline">
      <View className="big">
        <LongText text={view.subject} />
      </View>
      <View className="headline-photos">
        {before && <Shot label={after ? '反映时' : undefined} urls={before.photos} />}
        {after && <Shot label="办好后" urls={after.photos} />}
      </View>
    </View>
  )
}

const Shot = ({ label, urls }: { label: string | undefined; urls: readonly string[] }) => (
  <View className="headline-shot">
    {label && <View className="soft">{label}</View>}
    <Photos urls={urls} />
  </View>
)
