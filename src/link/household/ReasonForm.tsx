import { View } from '@tarojs/components'
import { remove as householdRemove } from '../../../types/api/household/remove'
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
  /** Whether one leaves by oneself, which needs nobody’s yes. */
  you: boolean
  onDone(): void
}

/** Why somebody does not belong any more. */
export function ReasonForm({ householdId, personId, you, onDone }: ReasonFormProps) {
  const draft = useDraft(`remove-person:${personId}`, '')
  const { send, sending, error } = useSend(householdRemove, 'act')
  async function remove() {
    const answer = await send({ householdId, personId, reason: draft.value.trim() })
    if (!answer) return
    draft.clear()
    await refreshMe()
    toast(answer.waiting ? '提出来了，等另一个人同意' : '移出来了')
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
      <View className="soft">
        {you
          ? '您反映过的事都还在。30 天里可以请联系党员或者村里改回来。'
          : '要另一个人同意才算：他自己、联系党员或者村干部。30 天里可以改回来，他反映过的事都还在。'}
      </View>
      {error && <ErrorNote message={error.message} />}
      <Button
        id="remove"
        kind="main"
        disabled={!draft.value.trim() && '先写为什么'}
        busy={sending && '正在移出…'}
        onPress={() => void remove()}
      >
        {you ? '我不在这一户了' : '提出移出这一户'}
      </Button>
    </View>
  )
}
