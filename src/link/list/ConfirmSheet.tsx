import { useDraft } from '../../cloud/drafts/useDraft'
import { confirm as linkConfirm } from '../../../types/api/link/confirm'
import { DateField } from '../../ui/DateField'
import { SendButton } from '../../ui/SendButton'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import { dayFromNow } from '../../ui/words/dates'
import { useSend } from '../../cloud/useSend'

interface ConfirmSheetProps {
  id: string
  onDone(): void
  onClose(): void
}

/** When the assembly met, how many came, how many were for the list. */
export function ConfirmSheet({ id, onDone, onClose }: ConfirmSheetProps) {
  const draft = useDraft(`link.confirm:${id}`, { day: dayFromNow(0), present: '', favor: '' })
  const { day, present, favor } = draft.value
  const sender = useSend(linkConfirm, 'act')
  const { send, error } = sender
  async function go() {
    if (!(await send({ id, day, present: Number(present), favor: Number(favor) }))) return
    draft.clear()
    onDone()
  }
  return (
    <Sheet id="sheet-confirm" title="党员大会通过了" onClose={onClose}>
      <DateField
        label="哪天开的"
        last={dayFromNow(0)}
        empty="选一天"
        value={day}
        error={error?.fields.day}
        onChange={(value) => draft.set({ ...draft.value, day: value })}
      />
      <TextField
        id="meeting-present"
        label="到会多少人"
        digits
        value={present}
        maxLength={5}
        error={error?.fields.present}
        onChange={(value) => draft.set({ ...draft.value, present: value })}
      />
      <TextField
        id="meeting-favor"
        label="赞成多少人"
        digits
        value={favor}
        maxLength={5}
        error={error?.fields.favor}
        onChange={(value) => draft.set({ ...draft.value, favor: value })}
      />
      <SendButton
        id="confirm-go"
        button="记下来"
        busy="正在记…"
        sender={sender}
        fields={['day', 'present', 'favor']}
        missing={!(Number(present) > 0) ? '先写到会多少人' : favor.trim() === '' && '先写赞成多少人'}
        onPress={() => void go()}
      />
    </Sheet>
  )
}
