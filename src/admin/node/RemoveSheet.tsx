import { View } from '@tarojs/components'
import { remove as organizationRemove } from '../../../types/api/organization/remove'
import { useSend } from '../../cloud/useSend'
import { ActForm } from '../../ui/ActForm'
import { reasonWords } from '../../ui/reasonWords'
import { Sheet } from '../../ui/Sheet'
import type { Node } from './view'

interface RemoveSheetProps {
  node: Node
  onDone(): void
  onClose(): void
}

/** Takes an empty node out of the tree, with what that means said before. */
export function RemoveSheet({ node, onDone, onClose }: RemoveSheetProps) {
  const sender = useSend(organizationRemove, 'act')
  return (
    <Sheet id="remove-sheet" title={`撤掉${node.name}`} onClose={onClose}>
      <ActForm
        id="remove-do"
        draft={`remove:${node.id}`}
        button="撤掉"
        busy="正在撤…"
        sender={sender}
        words={reasonWords({
          id: 'remove-reason',
          placeholder: '比如：并到一组了',
          limit: 200,
          optional: true
        })}
        onSend={(reason) => sender.send({ id: node.id, ...(reason && { reason }) })}
        onDone={onDone}
      >
        <View>
          空的才能撤：下面没有组织，没有人家，没有人任职，也没有没办完的事。撤错了，可以在上级的页面上恢复。
        </View>
      </ActForm>
    </Sheet>
  )
}
