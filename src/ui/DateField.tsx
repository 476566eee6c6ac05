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
}

/** A day from today on. */
export const DateField = ({ label, value, onChange, empty, error }: DateFieldProps) => (
  <Field label={label} error={error}>
    <Picker
      mode="date"
      value={value ?? dayFromNow(0)}
      start={dayFromNow(0)}
      onChange={(event) => onChange(event.detail.value)}
    >
      <View className="input">{value ? dayWords(value) : empty}</View>
    </Picker>
  </Field>
)
