import type { ComponentType } from 'react'
import { forms } from './forms'
import type { MatterAct } from './matterAct'
import type { ActFormProps } from './props'
import { WordsForm, type WordsAct, type WordsLine } from './WordsForm'

/** The form of an act, as the table has it. */
export function FormOf({ act, ...props }: ActFormProps & { act: MatterAct }) {
  const form: ComponentType<ActFormProps> | WordsLine = forms[act]
  if (typeof form === 'object') return <WordsForm {...props} act={act as WordsAct} line={form} />
  const Form = form
  return <Form {...props} />
}
