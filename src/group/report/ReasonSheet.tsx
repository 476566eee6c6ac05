import * as reportActs from '../../../types/api/report/acts'
import { reportActLabels } from '../../../types/domain/reports'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'

interface ReasonSheetProps {
  id: string
  act: 'answer' | 'mark' | 'unmark'
  onDone(): void
  onClose(): void
}

const hints = {
  answer: '会告诉反映的人，他能看到是谁答的。',
  mark: '会告诉反映的人，并按设定记一笔奖励，线下发放。',
  unmark: '会告诉反映的人，原来记的一笔冲销，两笔都留着。'
} as const

const examples = {
  answer: '例如：查过了，下周二前退还',
  mark: '例如：报得及时，避免了损失',
  unmark: '例如：记错了一条'
} as const

/** Whoever has a report answers it, or the town office says why it marks it or takes the mark back. */
export function ReasonSheet({ id, act, onDone, onClose }: ReasonSheetProps) {
  const draft = useDraft(`report.${act}:${id}`, '')
  const reason = draft.value.trim()
  const { send, sending, error } = useSend(reportActs[act], 'act')
  async function go() {
    // One sheet for three methods: what was typed is the answer, or the reason.
    const said = { id, ...(act === 'answer' ? { text: reason } : { reason }) }
    if (!(await send(said as Parameters<typeof send>[0]))) return
    draft.clear()
    onDone()
  }
  return (
    <Sheet id={`sheet-${act}`} title={reportActLabels[act]} onClose={onClose}>
      <TextField
        id="report-reason"
        label={act === 'answer' ? '怎么答复' : '理由'}
        placeholder={examples[act]}
        hint={hints[act]}
        maxLength={act === 'answer' ? 500 : 100}
        value={draft.value}
        onChange={draft.set}
        error={error?.fields.reason ?? error?.fields.text}
      />
      {error && !error.fields.reason && !error.fields.text && <ErrorNote message={error.message} />}
      <Button
        id={`report-${act}-send`}
        kind="main"
        disabled={!reason && (act === 'answer' ? '先写怎么答复' : '先写理由')}
        busy={sending && '正在送出…'}
        onPress={() => void go()}
      >
        {reportActLabels[act]}
      </Button>
    </Sheet>
  )
}
