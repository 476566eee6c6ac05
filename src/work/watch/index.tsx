import { Page } from '../../ui/Page'
import { NodeGate } from '../../features/office/NodeGate'
import { useOfficerNode } from '../../features/office/useOfficerNode'
import { NodeTrays } from './NodeTrays'

/** 村里的事: everything of the village by where it stands. */
export default function WatchPage() {
  const office = useOfficerNode()
  return (
    <Page title="村里的事" right={office.node?.name}>
      <NodeGate office={office}>{(node) => <NodeTrays key={node.id} nodeId={node.id} />}</NodeGate>
    </Page>
  )
}
