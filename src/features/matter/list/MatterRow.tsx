import { View } from '@tarojs/components'
import type { Output } from '../../../cloud/methods'
import { Card } from '../../../ui/Card'
import { goTo, matterPage } from '../../../ui/go'
import { StageTag, Tag } from '../../../ui/Tag'
import { lateWords } from '../../../ui/words/due'
import { rowWords } from './rowWords'

export type Row = Output<'matter.mine'>['rows'][number]

/** One matter in a list. `you`: the reader asked it. */
export const MatterRow = ({ row, you }: { row: Row; you: boolean }) => (
  <Card
    onPress={() => goTo(matterPage(row.id))}
    tone={row.due?.overdue ? 'late' : undefined}
    className="matter-row"
  >
    <View className="matter-row-head">
      <View className="grow strong said">{row.subject}</View>
      {row.due?.overdue ? (
        <Tag tone="late">{lateWords(row.due)}</Tag>
      ) : (
        <StageTag stage={row.stage} you={you} />
      )}
    </View>
    <View className="soft">{rowWords(row, you)}</View>
  </Card>
)
