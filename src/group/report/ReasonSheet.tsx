import { reportActLabels } from '../../../types/domain/reports'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'

interface ReasonSheetProps {
  id: string
  act: 'mark' | 'unmark'
  onDone(): void
  onClose(): void
}

const hints = {
  mark: '会告诉反映的人，并按设定记一笔奖励，线下发放。',
  unmark: '会告诉反映的人，原来记的一笔冲销，两笔都留着。'
} as const

/** The town office says why it marks a report, or takes the mark back. */
export function ReasonSheet({ id, act, onDone, onClose }: ReasonSheetProps) {
  const draft = useDraft(`report.${act}:${id}`, '')
  const reason = draft.value.trim()
  const { send, sending, error } = useSend(`report.${act}`, 'act')
  async function go() {
    if (!(await send({ id, reason }))) return
    draft.clear()
    onDone()
  }
  return (
    <Sheet id={`sheet-${act}`} title={reportActLabels[act]} onClose={onClose}>
      <TextField
        id="report-reason"
        label="理由"
        placeholder={act === 'mark' ? '例如：报得及时，避免了损失' : '例如：记错了一条'}
        hint={hints[act]}
        maxLength={100}
        value={draft.value}
        onChange={draft.set}
        error={error?.fields.reason}
      />
      {error && !error.fields.reason && <ErrorNote message={error.message} />}
      <Button
        id={`report-${act}-send`}
        kind="main"
        disabled={!reason}
        busy={sending && '正在送出…'}
        onPress={() => void go()}
      >
        {reportActLabels[act]}
      </Button>
    </Sheet>
  )
}
