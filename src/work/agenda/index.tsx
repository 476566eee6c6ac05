import { useRouter } from '@tarojs/taro'
import { useCard } from '../../features/chat/card'
import { FromChat } from '../../features/chat/FromChat'
import { agendaCard } from '../../features/chat/words'
import { Button } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { goBack, isFirstPage } from '../../ui/go'
import { Page } from '../../ui/Page'
import { NodeGate } from '../../features/office/NodeGate'
import { useOfficerNode } from '../../features/office/useOfficerNode'
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
      {nodeId && office.known ? (
        <Empty icon="list" title="没有找到这份议程" hint="可能链接不全，也可能不归您看。" />
      ) : (
        <NodeGate office={office}>{() => null}</NodeGate>
      )}
      {office.known && <Button onPress={goBack}>{isFirstPage() ? '去首页' : '回去'}</Button>}
    </Page>
  )
}
