import { View } from '@tarojs/components'
import { rename as organizationRename } from '../../../types/api/organization/rename'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useSend } from '../../cloud/useSend'
import { SendButton } from '../../ui/SendButton'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import type { Node } from './view'

interface RenameSheetProps {
  node: Node
  onDone(): void
  onClose(): void
}

/** Corrects the name of a node and the telephone of its office. */
export function RenameSheet({ node, onDone, onClose }: RenameSheetProps) {
  const draft = useDraft(`rename:${node.id}`, { name: node.name, phone: node.office.phone ?? '' })
  const sender = useSend(organizationRename, 'act')
  const { send, error } = sender
  const { name, phone } = draft.value
  async function rename() {
    const said = node.may.phone && phone.trim() ? { phone: phone.trim() } : {}
    if (!(await send({ id: node.id, name: name.trim(), ...said }))) return
    draft.clear()
    onDone()
  }
  return (
    <Sheet id="rename-sheet" title={`改${node.name}`} onClose={onClose}>
      <TextField
        id="new-name"
        label="名称"
        value={name}
        maxLength={30}
        error={error?.fields.name}
        onChange={(value) => draft.set({ ...draft.value, name: value })}
      />
      {node.may.phone && (
        <TextField
          id="new-phone"
          label="办公电话"
          hint="群众会打这个电话。空着就是没有。"
          value={phone}
          maxLength={25}
          error={error?.fields.phone}
          onChange={(value) => draft.set({ ...draft.value, phone: value })}
        />
      )}
      <View className="soft">各户资料、职务和没办完的事上写的名称和电话，过一会儿都会跟着改。</View>
      <SendButton
        id="rename-do"
        button="改好"
        busy="正在改…"
        sender={sender}
        fields={['name', 'phone']}
        missing={!name.trim() && '先写新名称'}
        onPress={() => void rename()}
      />
    </Sheet>
  )
}
