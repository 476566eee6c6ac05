import { View } from '@tarojs/components'
import { useState } from 'react'
import { exemptionLabels, memberCategoryLabels } from '../../../types/domain/members'
import { members as linkMembers } from '../../../types/api/link/members'
import type { Output } from '../../cloud/methods'
import { usePages } from '../../cloud/usePages'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { RowList } from '../../ui/RowList'
import { MemberSheet } from './MemberSheet'

type Member = Output<'link.members'>['rows'][number]

/** The members of the village with how each serves; a tap opens what can be arranged. */
export function Members({ nodeId }: { nodeId: string }) {
  const list = usePages(linkMembers, { nodeId })
  const [open, setOpen] = useState<Member>()
  return (
    <View className="stack">
      <RowList
        list={list}
        empty={
          <Empty icon="person" title="还没有登记的党员" hint="导入名册，或者在组织里任命以后，会列在这里。" />
        }
        draw={(row) => (
          <Card key={row.id} id={`member-${row.id}`} onPress={() => setOpen(row)}>
            <View className="strong">{row.name}</View>
            <View>
              {row.home}，联 {row.count} 户，{hubWords(row)}
            </View>
            {sparedWords(row) && <View className="soft">{sparedWords(row)}</View>}
          </Card>
        )}
      />
      {open && (
        <MemberSheet
          member={open}
          nodeId={nodeId}
          onDone={() => {
            setOpen(undefined)
            void list.reload()
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
