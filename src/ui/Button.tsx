import type { ReactNode } from 'react'
import './Button.scss'
import { Icon, type IconName } from './Icon'
import { Pressable } from './Pressable'

export interface ButtonProps {
  children: ReactNode
  onPress(): void
  /** `main` is the one act of the page, in red. */
  kind?: 'main' | 'plain' | 'quiet'
  size?: 'normal' | 'small'
  icon?: IconName
  /** Being carried out: shows the words given and takes no second tap. */
  busy?: string | false
  disabled?: boolean
  label?: string
  id?: string
}

export function Button(props: ButtonProps) {
  const { children, onPress, kind = 'plain', size = 'normal', icon, busy, disabled, label, id } = props
  return (
    <Pressable
      id={id}
      className={`btn btn-${kind} btn-${size}`}
      onPress={onPress}
      disabled={disabled || !!busy}
      label={label}
    >
      {icon && <Icon name={icon} />}
      {busy || children}
    </Pressable>
  )
}
