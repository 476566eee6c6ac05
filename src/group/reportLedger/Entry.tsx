import { View } from '@tarojs/components'
import type { Output } from '../../cloud/methods'
import { Card } from '../../ui/Card'
import { goTo } from '../../ui/go'
import { momentWords } from '../../ui/words/dates'
import '../report.scss'

type Line = Output<'report.ledger'>['rows'][number]

/** One line of the ledger: how much, for what, and why. */
export const Entry = ({ line, own }: { line: Line; own: boolean }) => (
  <Card onPress={() => goTo(`/group/report/index?id=${line.reportId}`)}>
    <View className="row">
      <View className="grow strong said">{line.subject}</View>
      <View className="report-amount">{line.amount < 0 ? `−${0 - line.amount}` : `+${line.amount}`} 元</View>
    </View>
    <View className="said">
      {line.amount < 0 ? '冲销' : '理由'}：{line.reason}
    </View>
    <View className="soft">
      {own ? '' : `${line.name} · `}
      {line.by}记 · {momentWords(line.at)}
    </View>
  </Card>
)
