import { View } from '@tarojs/components'
import { categoryLabels } from '../../../types/domain/categories'
import { reportUrgencyLabels } from '../../../types/domain/reports'
import type { Output } from '../../cloud/methods'
import { Card } from '../../ui/Card'
import { goTo } from '../../ui/go'
import { StageTag, Tag } from '../../ui/Tag'
import { momentWords } from '../../ui/words/dates'
import '../report.scss'

export type Report = Output<'report.list'>['rows'][number]

/** One report in a list; what presses and has no case yet stands out. */
export const Row = ({ row }: { row: Report }) => {
  const pressing = row.urgency === 'urgent' || row.urgency === 'grave'
  return (
    <Card
      onPress={() => goTo(`/group/report/index?id=${row.id}`)}
      tone={pressing && !row.matter ? 'late' : undefined}
    >
      {(pressing || row.important || row.matter) && (
        <View className="report-tags">
          {pressing && <Tag tone="late">{reportUrgencyLabels[row.urgency]}</Tag>}
          {row.important && (
            <Tag tone="done" icon="smile">
              特别重要
            </Tag>
          )}
          {row.matter && <StageTag stage={row.matter.stage} you={row.by.you} />}
        </View>
      )}
      <View className="strong said">{row.subject}</View>
      <View className="soft">
        {row.by.you ? '我' : row.by.name} · {categoryLabels[row.category]} · {momentWords(row.at)}
      </View>
    </Card>
  )
}
