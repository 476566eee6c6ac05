import { View } from '@tarojs/components'
import { add as organizationAdd } from '../../../types/api/organization/add'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useSend } from '../../cloud/useSend'
import { SendButton } from '../../ui/SendButton'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import { kindWord, type Node } from './view'

interface AddSheetProps {
  node: Node
  onDone(): void
  onClose(): void
}

/** Adds a node below this one. */
export function AddSheet({ node, onDone, onClose }: AddSheetProps) {
  const kind = node.may.add[0]!
  const draft = useDraft(`add-node:${node.id}`, { name: '', phone: '' })
  const sender = useSend(organizationAdd, 'id')
  const { send, error } = sender
  const { name, phone } = draft.value
  const office = kind !== 'grid'
  async function add() {
    const said = office && phone.trim() ? { phone: phone.trim() } : {}
    if (!(await send({ parentId: node.id, kind, name: name.trim(), ...said }))) return
    draft.clear()
    onDone()
  }
  return (
    <Sheet id="add-sheet" title={`在${node.name}下面添一个${kindWord(kind)}`} onClose={onClose}>
      <TextField
        id="node-name"
        label="名称"
        placeholder={kind === 'grid' ? '比如：三组' : '写全称'}
        value={name}
        maxLength={30}
        error={error?.fields.name}
        onChange={(value) => draft.set({ ...draft.value, name: value })}
      />
      {office ? (
        <TextField
          id="node-phone"
          label="办公电话(不填也行)"
          value={phone}
          maxLength={25}
          error={error?.fields.phone}
          onChange={(value) => draft.set({ ...draft.value, phone: value })}
        />
      ) : (
        <View className="soft">网格没有自己的办公室，由{node.office.name}负责。</View>
      )}
      <SendButton
        id="add-do"
        button="添上"
        busy="正在添…"
        sender={sender}
        fields={['name', 'phone']}
        missing={!name.trim() && '先写名称'}
        onPress={() => void add()}
      />
    </Sheet>
  )
}
