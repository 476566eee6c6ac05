import { View } from '@tarojs/components'
import { categoryWords } from '../../../types/domain/categories'
import type { Output } from '../../cloud/methods'
import { sentenceLine, type Entry } from '../../features/matter/history/sentence'
import { Card } from '../../ui/Card'
import { goTo, matterPage } from '../../ui/go'

type Row = Output<'matter.minutes'>['rows'][number]

/** One matter of the minutes: what it is about, and each decision in one sentence. */
export const MinuteItem = ({ row, place }: { row: Row; place: number }) => (
  <Card className="whole" onPress={() => goTo(matterPage(row.id))}>
    <View className="strong said">{`${place}. ${row.subject}`}</View>
    <View className="soft">
      {[
        row.number,
        row.category && categoryWords(row.category, row.subcategory),
        row.assembly && '须村民会议决定'
      ]
        .filter(Boolean)
        .join(' · ')}
    </View>
    {row.decisions.map((decision) => (
      <View key={decision.at}>{sentenceLine(asEntry(decision, row))}</View>
    ))}
  </Card>
)

const asEntry = ({ by, ...decision }: Row['decisions'][number], { stage }: Row): Entry => ({
  ...decision,
  seq: 0,
  stage,
  by: { name: by, standing: 'officer', you: false },
  photos: []
})
