import { useRouter } from '@tarojs/taro'
import { Page } from '../../ui/Page'
import { NodeGate } from '../NodeGate'
import { useOfficerNode } from '../useOfficerNode'
import { AgendaDay } from './AgendaDay'
import { MeetingHall } from './MeetingHall'

/**
 * 联合办公: what the village discusses. `?id=` puts one matter first, as where a shared card was tapped;
 * `?meet=` a node's id opens the meeting of that node.
 */
export default function AgendaPage() {
  const { id, meet } = useRouter().params
  const office = useOfficerNode()
  if (meet) return <MeetingHall nodeId={meet} />
  if (office.node) return <AgendaDay key={office.node.id} office={office} focus={id} />
  return (
    <Page title="联合办公">
      <NodeGate office={office}>{() => null}</NodeGate>
    </Page>
  )
}
