import { View } from '@tarojs/components'
import type { Decision } from '../../../types/domain/households'
import { decide as householdDecide } from '../../../types/api/household/decide'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toast'
import { decisionWords, requestWords, type Request } from './requestWords'

interface DecideSheetProps {
  request: Request
  decision: Decision
  onDone(): void
  onClose(): void
}

/** Why somebody says no, or has it changed back: it is told to whom it concerns. */
export function DecideSheet({ request, decision, onDone, onClose }: DecideSheetProps) {
  const draft = useDraft(`decide:${request.id}:${decision}`, '')
  const { send, sending, error } = useSend(householdDecide, 'act')
  async function say() {
    if (!(await send({ id: request.id, decision, reason: draft.value.trim() }))) return
    draft.clear()
    toast('好了，已经告诉大家')
    onDone()
  }
  return (
    <Sheet id="decide-sheet" title={decisionWords(request, decision)} onClose={onClose}>
      <View>{requestWords(request)}</View>
      <TextField
        id="decide-reason"
        label="为什么"
        placeholder="会告诉这一户、联系党员和村里"
        value={draft.value}
        maxLength={100}
        onChange={draft.set}
      />
      {error && <ErrorNote message={error.message} />}
      <Button
        id="decide-send"
        kind="main"
        disabled={!draft.value.trim() && '先写为什么'}
        busy={sending && '正在告诉…'}
        onPress={() => void say()}
      >
        {decisionWords(request, decision)}
      </Button>
    </Sheet>
  )
}
