import * as reportActs from '../../../types/api/report/acts'
import { reportActLabels } from '../../../types/domain/reports'
import { useSend } from '../../cloud/useSend'
import { ActForm } from '../../ui/ActForm'
import { reasonWords } from '../../ui/reasonWords'
import { Sheet } from '../../ui/Sheet'

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
  const sender = useSend(reportActs[act], 'act')
  const answers = act === 'answer'
  const field = answers ? 'text' : 'reason'
  const asked = { id: 'report-reason', placeholder: examples[act], hint: hints[act] }
  return (
    <Sheet id={`sheet-${act}`} title={reportActLabels[act]} onClose={onClose}>
      <ActForm
        id={`report-${act}-send`}
        draft={`report.${act}:${id}`}
        button={reportActLabels[act]}
        sender={sender}
        words={
          answers
            ? { ...asked, label: '怎么答复', required: '先写怎么答复', limit: 500, oneLine: true }
            : reasonWords({ ...asked, label: '理由', limit: 100 })
        }
        // One sheet for three methods: what was typed is the answer, or the reason.
        onSend={(said) => sender.send({ id, [field]: said } as Parameters<typeof sender.send>[0])}
        onDone={onDone}
      />
    </Sheet>
  )
}
