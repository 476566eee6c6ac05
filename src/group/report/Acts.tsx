import { useState } from 'react'
import { reportActLabels, type ReportAct } from '../../../types/domain/reports'
import { forward as reportForward, raise as reportRaise } from '../../../types/api/report/acts'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { ReasonSheet } from './ReasonSheet'
import { forwardWords } from './words'
import type { ReportView } from './ReportCard'

interface ActsProps {
  view: ReportView
  onDone(act: ReportAct): void
}

/** What the cloud allows this person to do with the report now. */
export function Acts({ view, onDone }: ActsProps) {
  const [sheet, setSheet] = useState<'answer' | 'mark' | 'unmark'>()
  const raise = useSend(reportRaise, 'act')
  const forward = useSend(reportForward, 'act')
  const may = (act: ReportAct) => view.acts.includes(act)
  const error = raise.error ?? forward.error
  return (
    <>
      {error && <ErrorNote message={error.message} />}
      {may('forward') && (
        <Button
          id="report-forward"
          busy={forward.sending && '正在送…'}
          onPress={() => void forward.send({ id: view.id }).then((done) => done && onDone('forward'))}
        >
          {forwardWords(view)}
        </Button>
      )}
      {may('raise') && (
        <Button
          id="report-raise"
          kind="main"
          busy={raise.sending && '正在立…'}
          onPress={() => void raise.send({ id: view.id }).then((done) => done && onDone('raise'))}
        >
          {reportActLabels.raise}
        </Button>
      )}
      {may('answer') && (
        <Button id="report-answer" onPress={() => setSheet('answer')}>
          {reportActLabels.answer}
        </Button>
      )}
      {(['unmark', 'mark'] as const).filter(may).map((act) => (
        <Button
          key={act}
          id={`report-${act}`}
          kind={act === 'mark' ? 'main' : 'plain'}
          onPress={() => setSheet(act)}
        >
          {reportActLabels[act]}
        </Button>
      ))}
      {sheet && (
        <ReasonSheet
          id={view.id}
          act={sheet}
          onClose={() => setSheet(undefined)}
          onDone={() => {
            setSheet(undefined)
            onDone(sheet)
          }}
        />
      )}
    </>
  )
}
