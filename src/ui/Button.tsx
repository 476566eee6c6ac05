import { View } from '@tarojs/components'
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
  /** Words say what is still missing, and stand in the button. */
  disabled?: boolean | string
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
      disabled={!!disabled || !!busy}
      label={label}
    >
      {icon && <Icon name={icon} />}
      {busy || children}
      {typeof disabled === 'string' && disabled && !busy && <View className="btn-missing">{disabled}</View>}
    </Pressable>
  )
}
