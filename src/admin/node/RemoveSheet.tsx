import { View } from '@tarojs/components'
import { remove as organizationRemove } from '../../../types/api/organization/remove'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import type { Node } from './view'

interface RemoveSheetProps {
  node: Node
  onDone(): void
  onClose(): void
}

/** Takes an empty node out of the tree, with what that means said before. */
export function RemoveSheet({ node, onDone, onClose }: RemoveSheetProps) {
  const draft = useDraft(`remove:${node.id}`, '')
  const reason = draft.value.trim()
  const { send, sending, error } = useSend(organizationRemove, 'act')
  async function remove() {
    if (!(await send({ id: node.id, ...(reason && { reason }) }))) return
    draft.clear()
    onDone()
  }
  return (
    <Sheet id="remove-sheet" title={`撤掉${node.name}`} onClose={onClose}>
      <View>
        空的才能撤：下面没有组织，没有人家，没有人任职，也没有没办完的事。撤错了，可以在上级的页面上恢复。
      </View>
      <TextField
        id="remove-reason"
        label="为什么(不填也行)"
        placeholder="比如：并到一组了"
        value={draft.value}
        maxLength={200}
        error={error?.fields.reason}
        onChange={draft.set}
      />
      {error && !error.fields.reason && <ErrorNote message={error.message} />}
      <Button id="remove-do" kind="main" busy={sending && '正在撤…'} onPress={() => void remove()}>
        撤掉
      </Button>
    </Sheet>
  )
}
