import { Input } from '@tarojs/components'
import { Field } from './Field'

interface TextFieldProps {
  value: string
  onChange(value: string): void
  label?: string
  placeholder?: string
  hint?: string
  error?: string
  maxLength?: number
  onDone?(): void
  id?: string
}

/** One line of input. */
export const TextField = ({
  value,
  onChange,
  label,
  placeholder,
  hint,
  error,
  maxLength = 140,
  onDone,
  id
}: TextFieldProps) => (
  <Field label={label} hint={hint} error={error}>
    <Input
      id={id}
      className="input"
      placeholderClass="input-hint"
      value={value}
      placeholder={placeholder}
      maxlength={maxLength}
      cursorSpacing={24}
      onInput={(event) => onChange(event.detail.value)}
      onConfirm={onDone}
      {...(process.env.TARO_ENV === 'h5' ? { 'aria-label': label ?? placeholder } : {})}
    />
  </Field>
)
