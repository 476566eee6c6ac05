import type { ComponentType } from 'react'
import { read as linkRead } from '../../../../types/api/link/read'
import { useRead } from '../../../cloud/useRead'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Sheet } from '../../../ui/Sheet'
import { Skeleton } from '../../../ui/Skeleton'
import type { LinkRow } from '../row'
import { actWords, type CardAct } from '../words'
import { forms } from './forms'
import { WordsForm, type LinkFormProps, type WordsLine } from './LinkForm'

interface ActSheetProps {
  act: CardAct
  row: Pick<LinkRow, 'id' | 'name'>
  onDone(): void
  onClose(): void
}

/** The form of one act on a link, on the link as it stands now. */
export function ActSheet({ act, row, onDone, onClose }: ActSheetProps) {
  const { value: view, error, reload } = useRead(linkRead, { id: row.id })
  return (
    <Sheet id={`sheet-${act}`} title={`${actWords(act)} · ${row.name}`} onClose={onClose}>
      {!view && error && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {!view && !error && <Skeleton cards={1} />}
      {view && <FormOf act={act} view={view} onDone={onDone} />}
    </Sheet>
  )
}

/** The form of an act, as the table has it. */
function FormOf({ act, ...props }: LinkFormProps & { act: CardAct }) {
  const form: ComponentType<LinkFormProps> | WordsLine | null = forms[act]
  if (typeof form === 'object') return <WordsForm {...props} act={act} line={form} />
  const Form = form
  return <Form {...props} />
}
