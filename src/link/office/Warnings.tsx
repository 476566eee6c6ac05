import { View } from '@tarojs/components'
import { warnings as linkWarnings } from '../../../types/api/link/warnings'
import type { Output } from '../../cloud/methods'
import { useRead } from '../../cloud/useRead'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Note } from '../../ui/Note'
import { Skeleton } from '../../ui/Skeleton'

type Warning = Output<'link.warnings'>['rows'][number]

const wordsOf = ({ kind, name, count, min, max }: Warning): string => {
  switch (kind) {
    case 'memberFew':
    case 'memberMany':
      return `${name}联了 ${count} 户，一般是 ${min} 到 ${max} 户。`
    case 'hubFew':
    case 'hubMany':
      return `中心户${name}带了 ${count} 名党员，一般是 ${min} 到 ${max} 名。`
    case 'gridFew':
    case 'gridMany':
      return `${name}有 ${count} 个中心户，一般是 ${min} 到 ${max} 个。`
  }
}

/** Where the village lies outside what is usual; a help for arranging, nobody's score. */
export function Warnings({ nodeId }: { nodeId: string }) {
  const { value, error, reload } = useRead(linkWarnings, { nodeId })
  return (
    <View className="stack">
      {error && !value && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {!value && !error && <Skeleton />}
      {value && !value.complete && (
        <Note tone="wait">这里的人太多，只看了一部分，提醒可能不全。请到各村分开看。</Note>
      )}
      {value?.complete && value.rows.length === 0 && (
        <Empty icon="check" title="户数和人数都合适" hint="哪里太多或太少，会提醒在这里。" />
      )}
      {value?.rows.map((row) => (
        <Card key={`${row.kind}-${row.id}`}>{wordsOf(row)}</Card>
      ))}
    </View>
  )
}
