import { View } from '@tarojs/components'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Tag } from '../../ui/Tag'
import type { ListRow as Row } from './byMember'

interface ListRowProps {
  row: Row
  /** The list is still on its way: whether a link holds already says something. */
  listing: boolean
  onObject(): void
}

/** Household and member side by side. */
export const ListRow = ({ row, listing, onObject }: ListRowProps) => (
  <Card id={`row-${row.id}`}>
    <View className="row">
      <View className="grow">
        <View className="strong">{row.name}</View>
        <View>
          {row.member}
          {row.city && `(${row.city})`}
        </View>
        {listing && row.inForce && <Tag tone="done">已经联上</Tag>}
        {row.open > 0 && <Tag tone="late">{`${row.open} 条异议没处理`}</Tag>}
      </View>
      {row.mayObject && (
        <Button id={`object-${row.id}`} size="small" label={`对${row.name}提异议`} onPress={onObject}>
          提异议
        </Button>
      )}
    </View>
  </Card>
)
