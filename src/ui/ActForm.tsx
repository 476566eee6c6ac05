import type { ReactNode } from 'react'
import { textLimit } from '../../types/domain/limits'
import { useDraft } from '../cloud/drafts/useDraft'
import { SendButton, type Sending } from './SendButton'
import { TextArea } from './TextArea'
import { TextField } from './TextField'

/** The words that a form asks for. */
export interface AskedWords {
  id: string
  label: string
  placeholder?: string
  hint?: string
  /** What the button says while there are none; without it they may be left out. */
  required?: string | false
  /** Words to begin with. */
  start?: string
  limit?: number
  /** No more than one line, and nothing beyond the limit can be typed. */
  oneLine?: boolean
  /** What the contract calls them. */
  field?: string
}

export interface ActFormProps {
  /** Key under which the words are kept until they are sent. */
  draft: string
  /** Id of the button. */
  id: string
  button: string
  sender: Sending
  words?: AskedWords
  /** What is chosen besides, above the words. */
  children?: ReactNode
  /** What stands between the words and the button. */
  below?: ReactNode
  /** Fields of the children that show what is wrong with them. */
  fields?: readonly string[]
  /** What is missing besides the words; it is said before them. */
  missing?(text: string): string | false | undefined
  busy?: string
  waits?: string | false
  /** Sends it; true where it went through or is kept. */
  onSend(text: string): Promise<unknown>
  /** It was sent, and its draft is gone. */
  onDone?(): void
}

/**
 * The frame of every act's form, whatever it acts on and however it is sent: choices, words kept as a draft, errors at
 * their field, one button that says what is missing.
 */
export function ActForm(form: ActFormProps) {
  const { draft, sender, words, fields = [], missing, onSend, onDone } = form
  const { value, set, clear } = useDraft(draft, words?.start ?? '')
  const text = value.trim()
  const { field = 'text', limit = textLimit, required } = words ?? {}
  const lacking = missing?.(text) || (!text && required) || (value.length > limit && '字太多了，删掉一些')

  async function submit() {
    if (!(await onSend(text))) return
    clear()
    onDone?.()
  }

  return (
    <>
      {form.children}
      {words && <Words words={words} value={value} onChange={set} error={sender.error?.fields[field]} />}
      {form.below}
      <SendButton
        id={form.id}
        button={form.button}
        sender={sender}
        fields={words ? [field, ...fields] : fields}
        busy={form.busy}
        waits={form.waits}
        missing={lacking}
        onPress={() => void submit()}
      />
    </>
  )
}

interface WordsProps {
  words: AskedWords
  value: string
  onChange(value: string): void
  error: string | undefined
}

function Words({ words, value, onChange, error }: WordsProps) {
  const { id, label, placeholder, hint, limit = textLimit, oneLine } = words
  const field = { id, label, placeholder, hint, value, onChange, error }
  return oneLine ? <TextField {...field} maxLength={limit} /> : <TextArea {...field} limit={limit} />
}
