import { View } from '@tarojs/components'
import { Card } from '../../ui/Card'
import { goTo } from '../../ui/go'
import { Icon } from '../../ui/Icon'
import type { Output } from '../../cloud/methods'
import { waitPage, waitWords } from './words'

interface WaitsProps {
  value: Output<'account.waiting'> | undefined
  /** The id of the caller’s household. */
  home: string | undefined
}

/** 等您: what only this person can say, each one tap away; nothing where nothing waits. */
export function Waits({ value, home }: WaitsProps) {
  if (!value || value.count === 0) return null
  return (
    <View id="waits" className="stack">
      <View className="heading">{`等您 · ${value.count} 件`}</View>
      {value.rows.map((row) => (
        <Card key={`${row.step} ${row.id}`} className="row" onPress={() => goTo(waitPage(row, home))}>
          <View className="grow">
            <View className="strong said">{row.subject}</View>
            <View className="soft">{waitWords(row)}</View>
          </View>
          <Icon name="next" />
        </Card>
      ))}
      {value.count > value.rows.length && (
        <View className="soft">{`先列最急的 ${value.rows.length} 件，答复了再往下排。`}</View>
      )}
    </View>
  )
}
