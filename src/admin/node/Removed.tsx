import { View } from '@tarojs/components'
import { restore as organizationRestore } from '../../../types/api/organization/restore'
import type { Output } from '../../cloud/methods'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { toast } from '../../ui/toast'

type Gone = Output<'organization.tree'>['removed'][number]

/** What was removed from below a node, and the way to bring it back. */
export const Removed = ({ removed, onDone }: { removed: Gone[]; onDone(): void }) => (
  <>
    <View className="heading">撤掉的</View>
    {removed.map((one) => (
      <RemovedRow key={one.id} node={one} onDone={onDone} />
    ))}
  </>
)

function RemovedRow({ node, onDone }: { node: Gone; onDone(): void }) {
  const { send, sending, error } = useSend(organizationRestore, 'act')
  async function restore() {
    if (!(await send({ id: node.id }))) return
    toast('恢复了')
    onDone()
  }
  return (
    <Card id={`removed-${node.id}`} className="stack">
      <View className="row">
        <View className="grow">{node.name}</View>
        <Button
          size="small"
          label={`恢复${node.name}`}
          busy={sending && '正在恢复…'}
          onPress={() => void restore()}
        >
          恢复
        </Button>
      </View>
      {error && <ErrorNote message={error.message} />}
    </Card>
  )
}
