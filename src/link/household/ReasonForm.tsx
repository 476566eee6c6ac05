import { View } from '@tarojs/components'
import { useDraft } from '../../cloud/drafts/useDraft'
import { refreshMe } from '../../cloud/me'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toast'
import { useSend } from '../../cloud/useSend'

interface ReasonFormProps {
  householdId: string
  personId: string
  onDone(): void
}

/** Why somebody does not belong any more. */
export function ReasonForm({ householdId, personId, onDone }: ReasonFormProps) {
  const draft = useDraft(`remove-person:${personId}`, '')
  const { send, sending, error } = useSend('household.remove', 'act')
  async function remove() {
    if (!(await send({ householdId, personId, reason: draft.value.trim() }))) return
    draft.clear()
    await refreshMe()
    toast('移出来了')
    onDone()
  }
  return (
    <View className="stack">
      <TextField
        id="reason"
        label="为什么"
        placeholder="比如：搬到县城去住了"
        value={draft.value}
        maxLength={100}
        onChange={draft.set}
      />
      <View className="soft">他反映过的事都还在。以后要回来，用邀请码再登记。</View>
      {error && <ErrorNote message={error.message} />}
      <Button
        id="remove"
        kind="main"
        disabled={!draft.value.trim()}
        busy={sending && '正在移出…'}
        onPress={() => void remove()}
      >
        移出这一户
      </Button>
    </View>
  )
}
