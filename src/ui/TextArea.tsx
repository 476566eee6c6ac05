import { Textarea } from '@tarojs/components'
import { Field } from './Field'
import { named } from './named'
import { useTyped } from './useTyped'

interface TextAreaProps {
  value: string
  onChange(value: string): void
  label?: string
  placeholder?: string
  hint?: string
  error?: string
  /** Characters; more can be typed, the field says how many too many. */
  limit?: number
  focus?: boolean
  id?: string
}

/** Room for words in a person's own way of speaking; nothing typed is ever cut. */
export function TextArea({
  value,
  onChange,
  limit,
  label,
  placeholder,
  hint,
  error,
  focus,
  id
}: TextAreaProps) {
  const { key, ...typed } = useTyped(value, onChange)
  return (
    <Field label={label} hint={hint} error={error} count={limit ? { now: value.length, limit } : undefined}>
      <Textarea
        {...typed}
        key={key}
        id={id}
        className="input input-long"
        placeholderClass="input-hint"
        placeholder={placeholder}
        maxlength={-1}
        autoHeight
        focus={focus}
        cursorSpacing={24}
        showConfirmBar={false}
        {...named(label ?? placeholder)}
      />
    </Field>
  )
}
