import { View } from '@tarojs/components'
import type { Output } from '../../cloud/methods'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Tag } from '../../ui/Tag'

interface ListRowProps {
  row: Output<'link.list'>['rows'][number]
  onObject(): void
}

/** Household and member side by side. */
export const ListRow = ({ row, onObject }: ListRowProps) => (
  <Card id={`row-${row.id}`}>
    <View className="row">
      <View className="grow">
        <View className="strong">{row.name}</View>
        <View>
          {row.member}
          {row.city && `(${row.city})`}
        </View>
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
