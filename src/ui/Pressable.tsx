import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

export interface PressableProps {
  onPress(): void
  className?: string
  id?: string
  disabled?: boolean
  /** Spoken name where the text inside does not say it. */
  label?: string
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'switch' | 'tab'
  /** For radio, checkbox, switch and tab: whether it is the chosen one. */
  chosen?: boolean
  /** Whether what it opens is open. */
  expanded?: boolean
}

/** Anything that can be tapped: reachable by keyboard and named to screen readers in a browser. */
export function Pressable(props: PropsWithChildren<PressableProps>) {
  const { onPress, className = '', id, disabled = false, children } = props
  const press = disabled ? undefined : onPress
  return (
    <View
      id={id}
      className={`press ${className} ${disabled ? 'is-off' : ''}`}
      hoverClass={disabled ? 'none' : 'is-down'}
      hoverStayTime={60}
      onClick={press}
      {...(process.env.TARO_ENV === 'h5' ? spoken(props) : {})}
    >
      {children}
    </View>
  )
}

function spoken({ onPress, disabled, label, role = 'button', chosen, expanded }: PressableProps) {
  const state = role === 'tab' ? { 'aria-selected': chosen } : { 'aria-checked': chosen }
  return {
    role,
    tabIndex: disabled ? -1 : 0,
    'aria-label': label,
    'aria-expanded': expanded,
    'aria-disabled': disabled || undefined,
    ...(chosen === undefined ? {} : state),
    onKeyDown: (event: { key?: string }) => {
      if (!disabled && (event.key === 'Enter' || event.key === ' ')) onPress()
    }
  }
}
