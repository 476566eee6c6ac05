import { Picker, View } from '@tarojs/components'
import { Field } from './Field'
import { dayFromNow, dayWords } from './words/dates'

interface DateFieldProps {
  label: string
  /** YYYY-MM-DD in Shanghai. */
  value: string | undefined
  onChange(value: string): void
  /** What stands there while no day is chosen. */
  empty: string
  error?: string
  /** What has been: days up to today instead of days from today on. */
  past?: boolean
}

/** A day of those to come, or of those that were. */
export const DateField = ({ label, value, onChange, empty, error, past = false }: DateFieldProps) => (
  <Field label={label} error={error}>
    <Picker
      mode="date"
      value={value ?? dayFromNow(0)}
      {...(past ? { end: dayFromNow(0) } : { start: dayFromNow(0) })}
      onChange={(event) => onChange(event.detail.value)}
    >
      <View className="input">{value ? dayWords(value) : empty}</View>
    </Picker>
  </Field>
)
