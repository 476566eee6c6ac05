import { View } from '@tarojs/components'
import { rename as householdRename } from '../../../types/api/household/rename'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toast'

interface RenameFormProps {
  householdId: string
  person: { id: string; name: string }
  onDone(): void
}

/** The right name of somebody whose name is misspelt on file, and why it is changed. */
export function RenameForm({ householdId, person, onDone }: RenameFormProps) {
  const draft = useDraft(`rename-person:${person.id}`, { name: person.name, reason: '' })
  const { send, sending, error } = useSend(householdRename, 'act')
  const { name, reason } = draft.value
  async function rename() {
    const said = { name: name.trim(), reason: reason.trim() }
    if (!(await send({ householdId, personId: person.id, ...said }))) return
    draft.clear()
    toast('名字改好了')
    onDone()
  }
  return (
    <View className="stack">
      <TextField
        id="right-name"
        label="改成"
        value={name}
        maxLength={20}
        error={error?.name === 'NAME_ON_ROSTER' ? error.message : error?.fields.name}
        onChange={(value) => draft.set({ ...draft.value, name: value })}
      />
      <TextField
        id="rename-reason"
        label="为什么改"
        placeholder="比如：身份证上是这个字"
        value={reason}
        maxLength={100}
        onChange={(value) => draft.set({ ...draft.value, reason: value })}
      />
      <View className="soft">谁改的、为什么改，都会记下来。</View>
      {error && !['NAME_ON_ROSTER', 'BAD_INPUT'].includes(error.name) && (
        <ErrorNote message={error.message} />
      )}
      <Button
        id="rename"
        kind="main"
        disabled={
          !name.trim() || name.trim() === person.name ? '先写改成什么' : !reason.trim() && '先写为什么改'
        }
        busy={sending && '正在改…'}
        onPress={() => void rename()}
      >
        改名字
      </Button>
    </View>
  )
}
