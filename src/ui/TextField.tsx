import { Input } from '@tarojs/components'
import { Field } from './Field'
import { named } from './named'
import { useTyped } from './useTyped'

interface TextFieldProps {
  value: string
  onChange(value: string): void
  label?: string
  placeholder?: string
  hint?: string
  error?: string
  maxLength?: number
  onDone?(): void
  /** Nothing but digits: the phone shows its keys of digits. */
  digits?: boolean
  id?: string
}

/** One line of input. */
export function TextField({
  value,
  onChange,
  label,
  placeholder,
  hint,
  error,
  maxLength = 140,
  onDone,
  digits = false,
  id
}: TextFieldProps) {
  const { key, ...typed } = useTyped(value, onChange)
  return (
    <Field label={label} hint={hint} error={error}>
      <Input
        {...typed}
        key={key}
        id={id}
        className="input"
        {...(digits && { type: 'number' as const })}
        placeholderClass="input-hint"
        placeholder={placeholder}
        maxlength={maxLength}
        cursorSpacing={24}
        onConfirm={onDone}
        {...named(label ?? placeholder)}
      />
    </Field>
  )
}
