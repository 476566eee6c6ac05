import { View } from '@tarojs/components'
import { Photos } from '../../../ui/Photos'
import { momentWords } from '../../../ui/words/dates'
import './History.scss'
import { LongText } from './LongText'
import { sentence, type Entry } from './sentence'

/** What happened so far, newest first, in sentences. */
export const History = ({ entries }: { entries: readonly Entry[] }) => (
  <View className="history" id="history">
    {entries.map((entry) => (
      <Step key={entry.seq} entry={entry} />
    ))}
  </View>
)

function Step({ entry }: { entry: Entry }) {
  const { who, did, words } = sentence(entry)
  return (
    <View className="history-step">
      <View>
        <View className="history-who">{who}</View>
        {did}
        {words && ':'}
        {words && <LongText text={words} />}
      </View>
      <Photos urls={entry.photos} />
      <View className="soft">{momentWords(entry.at)}</View>
    </View>
  )
}
