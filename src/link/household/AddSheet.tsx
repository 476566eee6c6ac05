import { View } from '@tarojs/components'
import { useState } from 'react'
import { add as householdAdd } from '../../../types/api/household/add'
import { useDraft } from '../../cloud/drafts/useDraft'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import { CodeWords } from '../CodeWords'
import { useSend } from '../../cloud/useSend'

interface AddSheetProps {
  householdId: string
  onDone(): void
  onClose(): void
}

/** Puts somebody of the household on file; what comes back is their own code. */
export function AddSheet({ householdId, onDone, onClose }: AddSheetProps) {
  const draft = useDraft(`add-person:${householdId}`, { name: '', phone: '' })
  const { send, sending, error } = useSend(householdAdd, 'id')
  const [made, setMade] = useState<{ name: string; code: string; until: string }>()
  const { name, phone } = draft.value
  async function add() {
    const said = { householdId, name: name.trim(), ...(phone.trim() && { phone: phone.trim() }) }
    const answer = await send(said)
    if (!answer) return
    draft.clear()
    setMade({ name: said.name, code: answer.code, until: answer.until })
  }
  if (made)
    return (
      <Sheet id="added" title={`${made.name}添好了`} onClose={onDone}>
        <View>把这个码告诉{made.name}，在「用邀请码登记」那里填上就行。</View>
        <CodeWords code={made.code} until={made.until} />
        <Button id="added-done" kind="main" onPress={onDone}>
          好了
        </Button>
      </Sheet>
    )
  return (
    <Sheet id="add-sheet" title="添一个人" onClose={onClose}>
      <TextField
        id="person-name"
        label="姓名"
        value={name}
        maxLength={20}
        error={error?.name === 'NAME_ON_ROSTER' ? error.message : error?.fields.name}
        onChange={(value) => draft.set({ ...draft.value, name: value })}
      />
      <TextField
        id="person-phone"
        label="手机号(不填也行)"
        value={phone}
        maxLength={15}
        error={error?.name === 'PHONE_TAKEN' ? error.message : error?.fields.phone}
        onChange={(value) => draft.set({ ...draft.value, phone: value })}
      />
      {error && !['NAME_ON_ROSTER', 'PHONE_TAKEN', 'BAD_INPUT'].includes(error.name) && (
        <ErrorNote message={error.message} />
      )}
      <Button
        id="person-add"
        kind="main"
        disabled={!name.trim() && '先写姓名'}
        busy={sending && '正在登记…'}
        onPress={() => void add()}
      >
        添上
      </Button>
    </Sheet>
  )
}
