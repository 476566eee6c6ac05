import { View } from '@tarojs/components'
import '../../features/matter/history/History.scss'
import { Photos } from '../../ui/Photos'
import { momentWords } from '../../ui/words/dates'
import { stepWords, type WishView } from '../words'

/** What happened so far, newest first, in sentences. */
export const Steps = ({ entries }: { entries: WishView['history'] }) => (
  <View className="history" id="history">
    {entries.map((entry) => {
      const { who, did, words } = stepWords(entry)
      return (
        <View key={entry.seq} className="history-step">
          <View>
            <View className="history-who">{who}</View>
            {did}
            {words && '：'}
            {words && <View className="history-words said">{words}</View>}
          </View>
          <Photos urls={entry.photos} />
          <View className="soft">{momentWords(entry.at)}</View>
        </View>
      )
    })}
  </View>
)
