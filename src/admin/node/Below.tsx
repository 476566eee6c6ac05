import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../cloud/call'
import { asCloudError, type CloudError } from '../../cloud/errors'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { NodeRow } from './NodeRow'
import type { Node } from './view'

/** The nodes directly below one; where there are very many, the rest is asked for. */
export function Below({ nodeId, first, more }: { nodeId: string; first: Node[]; more: string | null }) {
  const [rest, setRest] = useState<{ rows: Node[]; after: string | null }>()
  const [error, setError] = useState<CloudError>()
  const after = rest ? rest.after : more
  async function show() {
    try {
      const page = await call('organization.tree', { nodeId, after: after! })
      setRest({ rows: [...(rest?.rows ?? []), ...page.rows], after: page.after })
      setError(undefined)
    } catch (thrown) {
      setError(asCloudError(thrown))
    }
  }
  return (
    <View className="stack">
      {[...first, ...(rest?.rows ?? [])].map((node) => (
        <NodeRow key={node.id} node={node} />
      ))}
      {error && <ErrorNote message={error.message} />}
      {after && <Button onPress={() => void show()}>再看后面的</Button>}
    </View>
  )
}
