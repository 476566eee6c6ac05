import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Page } from '../../ui/Page'
import { NodeGate } from '../NodeGate'
import { useOfficerNode } from '../useOfficerNode'
import { AgendaDay } from './AgendaDay'
import { MeetingRoom } from './MeetingRoom'

/** 联合办公: what the village discusses. `?id=` puts one matter first, as where a shared card was tapped. */
export default function AgendaPage() {
  const { id } = useRouter().params
  const office = useOfficerNode()
  const [called, call] = useState<readonly string[]>()
  if (called && office.node) {
    return <MeetingRoom node={office.node} ids={called} onLeave={() => call(undefined)} />
  }
  if (office.node) return <AgendaDay key={office.node.id} office={office} focus={id} onMeet={call} />
  return (
    <Page title="联合办公">
      <NodeGate office={office}>{() => null}</NodeGate>
    </Page>
  )
}
