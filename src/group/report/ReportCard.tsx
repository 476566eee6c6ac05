import { View } from '@tarojs/components'
import { categoryLabels } from '../../../types/domain/categories'
import { reportUrgencyLabels } from '../../../types/domain/reports'
import type { Output } from '../../cloud/methods'
import { Card } from '../../ui/Card'
import { Note } from '../../ui/Note'
import { Photos } from '../../ui/Photos'
import { Tag } from '../../ui/Tag'
import { momentWords } from '../../ui/words/dates'
import '../report.scss'

export type ReportView = Output<'report.read'>

/** Who told what, when, how pressing it is and whom it has reached. */
export const ReportCard = ({ view }: { view: ReportView }) => (
  <Card id="report">
    <View className="report-tags">
      {view.urgency !== 'ordinary' && view.urgency !== 'unknown' && (
        <Tag tone="late">{reportUrgencyLabels[view.urgency]}</Tag>
      )}
      {view.important && (
        <Tag tone="done" icon="smile">
          特别重要
        </Tag>
      )}
      <View className="soft">{categoryLabels[view.category]}</View>
    </View>
    <View className="said">{view.text}</View>
    <Photos urls={view.photos} />
    {view.place && <View className="soft">位置：{view.place.name}</View>}
    <View className="soft">
      {view.by.you ? '我' : view.by.name} · {momentWords(view.at)}
    </View>
    <View className="soft">{reachedWords(view)}</View>
    {view.lies && <View className="soft">现在在{view.lies}。</View>}
    {view.stranded && (
      <Note tone="late">从村到县眼下都没有能看这条情况的人。它一直留着；等不及可以打 12345。</Note>
    )}
    {view.answer && (
      <View className="said" id="report-answered">
        {view.answer.by}答复：{view.answer.text}
      </View>
    )}
    {view.reward !== null && <View className="soft">记奖励 {view.reward} 元，线下发放。</View>}
  </Card>
)

function reachedWords({ reached: { village, town }, bypasses }: ReportView): string {
  if (bypasses) return '直接送到上面了，说到的人看不到。'
  const others = [village && '村干部', town && '镇党委办公室'].filter(Boolean)
  return others.length > 0 ? `群里、${others.join('、')}都收到了。` : '群里收到了。'
}
