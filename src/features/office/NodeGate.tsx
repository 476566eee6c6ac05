import type { ReactNode } from 'react'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Skeleton } from '../../ui/Skeleton'
import type { Node, useOfficerNode } from './useOfficerNode'

interface NodeGateProps {
  office: ReturnType<typeof useOfficerNode>
  /** What somebody would find here who served as an officer. */
  hint?: string
  children(node: Node): ReactNode
}

/** What officers see of the node they work for; who serves at several chooses, anybody else is told whom it is for. */
export function NodeGate({
  office: { node, nodes, choose, known, error, reload },
  hint = '您在村里任职以后，这里会看到村里正在办的事。',
  children
}: NodeGateProps) {
  if (!known)
    return error ? <ErrorNote message={error.message} onRetry={() => void reload()} /> : <Skeleton />
  if (!node) return <Empty icon="watch" title="这一页给村(社)干部用" hint={hint} />
  return (
    <>
      {nodes.length > 1 && (
        <Chips
          id="node"
          label="看哪个村"
          choices={nodes.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={[node.id]}
          onChoose={choose}
        />
      )}
      {children(node)}
    </>
  )
}
