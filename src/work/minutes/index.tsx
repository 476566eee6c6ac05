import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { DateField } from '../../ui/DateField'
import { Page } from '../../ui/Page'
import { dayFromNow } from '../../ui/words/dates'
import { NodeGate } from '../../features/office/NodeGate'
import { useOfficerNode } from '../../features/office/useOfficerNode'
import { DayMinutes } from './DayMinutes'

/** 会议记录: what an office decided on a day, to read, to print and to hang out. `?nodeId=` chooses the office, `?day=` the day. */
export default function MinutesPage() {
  const { nodeId, day: asked } = useRouter().params
  const office = useOfficerNode(nodeId)
  const [day, choose] = useState(asked ?? dayFromNow(0))
  return (
    <Page title="会议记录" right={office.node?.name}>
      <NodeGate office={office}>
        {(node) => (
          <View className="stack">
            <View className="not-on-paper">
              <DateField label="哪一天" value={day} onChange={choose} empty="选一天" last={dayFromNow(0)} />
            </View>
            <DayMinutes key={`${node.id} ${day}`} node={node} day={day} />
          </View>
        )}
      </NodeGate>
    </Page>
  )
}
