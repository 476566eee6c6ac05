import { View } from '@tarojs/components'
import { useState } from 'react'
import { tree as organizationTree } from '../../../types/api/organization/tree'
import { call } from '../../cloud/call'
import { asCloudError, type CloudError } from '../../cloud/errors'
import { ErrorNote } from '../../ui/ErrorNote'
import { More } from '../../ui/More'
import { NodeRow } from './NodeRow'
import type { Node } from './view'

/** The nodes directly below one; where there are very many, the rest is asked for. */
export function Below({ nodeId, first, more }: { nodeId: string; first: Node[]; more: string | null }) {
  const [rest, setRest] = useState<{ rows: Node[]; after: string | null }>()
  const [loading, setLoading] = useState(false)
  const [error, setError] = useState<CloudError>()
  const after = rest ? rest.after : more
  async function show() {
    setLoading(true)
    try {
      const page = await call(organizationTree, { nodeId, after: after! })
      setRest({ rows: [...(rest?.rows ?? []), ...page.rows], after: page.after })
      setError(undefined)
    } catch (thrown) {
      setError(asCloudError(thrown))
    } finally {
      setLoading(false)
    }
  }
  return (
    <View className="stack">
      {[...first, ...(rest?.rows ?? [])].map((node) => (
        <NodeRow key={node.id} node={node} />
      ))}
      {error && <ErrorNote message={error.message} />}
      <More hasMore={after !== null} loading={loading} more={show} />
    </View>
  )
}
