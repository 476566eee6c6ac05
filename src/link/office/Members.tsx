import { View } from '@tarojs/components'
import { useState } from 'react'
import { exemptionLabels, memberCategoryLabels } from '../../../types/domain/members'
import { members as linkMembers } from '../../../types/api/link/members'
import type { Output } from '../../cloud/methods'
import { usePages } from '../../cloud/usePages'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ReadError } from '../../ui/ReadError'
import { Skeleton } from '../../ui/Skeleton'
import { MemberSheet } from './MemberSheet'

type Member = Output<'link.members'>['rows'][number]

/** The members of the village with how each serves; a tap opens what can be arranged. */
export function Members({ nodeId }: { nodeId: string }) {
  const { rows, error, hasMore, loading, more, reload } = usePages(linkMembers, { nodeId })
  const [open, setOpen] = useState<Member>()
  return (
    <View className="stack">
      {error && !rows && <ReadError error={error} onRetry={() => void reload()} />}
      {!rows && !error && <Skeleton />}
      {rows?.length === 0 && (
        <Empty icon="person" title="还没有登记的党员" hint="导入名册，或者在组织里任命以后，会列在这里。" />
      )}
      {rows?.map((row) => (
        <Card key={row.id} id={`member-${row.id}`} onPress={() => setOpen(row)}>
          <View className="strong">{row.name}</View>
          <View>
            {row.home}，联 {row.count} 户，{hubWords(row)}
          </View>
          {sparedWords(row) && <View className="soft">{sparedWords(row)}</View>}
        </Card>
      ))}
      {hasMore && (
        <Button kind="quiet" busy={loading && '正在取…'} onPress={() => void more()}>
          再看一些
        </Button>
      )}
      {open && (
        <MemberSheet
          member={open}
          nodeId={nodeId}
          onDone={() => {
            setOpen(undefined)
            void reload()
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </View>
  )
}

const hubWords = ({ hub, isHub }: Member): string => {
  if (isHub) return '自己是中心户'
  return hub ? `中心户是${hub.name}` : '还没有分到中心户'
}

function sparedWords({ category, exempt, volunteers }: Member): string {
  const away = category === 'home' ? [] : [`${memberCategoryLabels[category]}党员`]
  const spared = exempt ? [`${exemptionLabels[exempt]}，不用联户${volunteers ? '，但自愿' : ''}`] : []
  return [...away, ...spared].join('，')
}
