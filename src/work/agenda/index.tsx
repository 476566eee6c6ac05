import { useRouter } from '@tarojs/taro'
import { useCard } from '../../features/chat/card'
import { FromChat } from '../../features/chat/FromChat'
import { agendaCard } from '../../features/chat/words'
import { Button } from '../../ui/Button'
import { goBack } from '../../ui/go'
import { Page } from '../../ui/Page'
import { NodeGate } from '../NodeGate'
import { useOfficerNode } from '../useOfficerNode'
import { AgendaDay } from './AgendaDay'
import { MeetingHall } from './MeetingHall'

/**
 * 联合办公: what the village discusses. `?id=` puts one matter first, as where a shared card was tapped;
 * `?nodeId=` is
 * the agenda of that node, as its card opens it; `?meet=` a node's id opens the meeting of that node.
 */
export default function AgendaPage() {
  const { id, meet, nodeId } = useRouter().params
  const office = useOfficerNode(nodeId)
  useCard(agendaCard(office.node))
  if (meet) return <MeetingHall nodeId={meet} />
  if (office.node) return <AgendaDay key={office.node.id} office={office} focus={id} />
  return (
    <Page title="联合办公">
      <FromChat />
      <NodeGate office={office}>{() => null}</NodeGate>
      {office.known && <Button onPress={goBack}>去首页</Button>}
    </Page>
  )
}
