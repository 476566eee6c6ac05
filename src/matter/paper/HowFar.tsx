import { View } from '@tarojs/components'
import { outcomeLabels } from '../../../types/domain/outcomes'
import { whoWords, type MatterView } from '../../features/matter/view/whoWords'
import { dayWords } from '../../ui/words/dates'
import { dueShort, lateWords } from '../../ui/words/due'
import '../behalf/slip.scss'

/**
 * What was said, how far it is and whom to call. The code of the receipt is not on it: it was shown once and is kept
 * nowhere in plain; by the number whoever takes the call finds the matter as well.
 */
export function HowFar({ view }: { view: MatterView }) {
  const { asker, subject, number, due, outcome, responsible, proxy } = view
  const call = responsible?.phone ? `打电话给${responsible.name} ${responsible.phone}` : ''
  const by = proxy && !proxy.you ? `问替您反映的${proxy.name}` : '问替您反映的人'
  return (
    <View className="slip whole" id="paper">
      <View className="slip-name">{asker.name}反映的事</View>
      <View className="slip-line">{subject}</View>
      <View className="slip-line">编号 {number}</View>
      <View className="slip-line strong">
        办到哪一步：{whoWords(view, undefined)}
        {due && `，${due.overdue ? lateWords(due) : dueShort(due)}`}
      </View>
      {outcome && (
        <View className="slip-line">
          结果：{outcomeLabels[outcome.kind]}。{outcome.text}
        </View>
      )}
      <View className="slip-line">想再问，{call ? `${call}，报上面的编号；也可以${by}。` : `${by}。`}</View>
      <View className="slip-line">想在电话里评一评、补充一句，要报原来那张回执上的码。</View>
      <View className="slip-line">{dayWords(new Date().toISOString())}看到的样子。</View>
    </View>
  )
}
