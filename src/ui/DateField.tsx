import { DayPicker, type DayBounds } from './DayPicker'
import { Field } from './Field'
import { dayWords } from './words/dates'

export interface DateFieldProps extends DayBounds {
  label: string
  /** YYYY-MM-DD in Shanghai. */
  value: string | undefined
  onChange(value: string): void
  /** What stands there while no day is chosen. */
  empty: string
  hint?: string
  error?: string | undefined
}

/** A question whose answer is a day; what the cloud says of a day stands beside it. */
export const DateField = ({ label, value, empty, hint, error, ...picker }: DateFieldProps) => (
  <Field label={label} hint={hint} error={error}>
    <DayPicker value={value} className="input" label={label} {...picker}>
      {value ? dayWords(value) : empty}
    </DayPicker>
  </Field>
)
