import { useState } from 'react'
import type { Input } from '../../cloud/methods'
import type { RosterField } from '../../../types/domain/rosters'

/** What was said of columns and answered to questions, as the file is read with it. */
export type Changes = Pick<Input<'roster.preview'>, 'columns' | 'answers'>

interface Said {
  columns: Record<string, { section: number; column: number; field: RosterField | null }>
  answers: Record<string, string>
}

const nothing: Said = { columns: {}, answers: {} }

/** What somebody changed of a preview: `open` as long as the file was not read with it. */
export function useChanges() {
  const [said, setSaid] = useState<Said>(nothing)
  const [open, setOpen] = useState(false)
  return {
    said,
    open,
    setColumn(section: number, column: number, field: RosterField | null) {
      setSaid(({ columns, answers }) => ({
        answers,
        columns: { ...columns, [`${section}:${column}`]: { section, column, field } }
      }))
      setOpen(true)
    },
    answer(id: string, choice: string) {
      setSaid(({ columns, answers }) => ({ columns, answers: { ...answers, [id]: choice } }))
      setOpen(true)
    },
    /** The file was read with it. */
    taken: () => setOpen(false),
    forget() {
      setSaid(nothing)
      setOpen(false)
    },
    changes: (): Changes => ({
      columns: Object.values(said.columns),
      answers: Object.entries(said.answers).map(([id, choice]) => ({ id, choice }))
    })
  }
}

export type Changing = ReturnType<typeof useChanges>
