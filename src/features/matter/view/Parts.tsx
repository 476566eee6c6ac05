import { View } from '@tarojs/components'
import { LongText } from '../history/LongText'
import { hopWords, partWords } from './partWords'
import type { MatterView } from './whoWords'
import './view.scss'

/** What the town asked of which unit, who said that it is not theirs, and what was answered. */
export const Parts = ({ parts }: Pick<MatterView, 'parts'>) =>
  parts.length === 0 ? null : (
    <View id="parts" className="parts">
      <View className="strong">镇里分给的单位</View>
      {parts.map((part) => (
        <View key={part.id} id={`part-${part.id.replace('.', '-')}`} className="part">
          <View className="strong">{partWords(part)}</View>
          <View className="soft said">{`请他们：${part.ask}`}</View>
          {hopWords(part).map((words) => (
            <View key={words} className="soft said">
              {words}
            </View>
          ))}
          {part.answer !== null && <LongText text={part.answer} />}
        </View>
      ))}
    </View>
  )
