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

/** Anything that can be tapped: named to screen readers, and in a browser reachable by keyboard. */
export function Pressable(props: PropsWithChildren<PressableProps>) {
  const { onPress, className = '', id, disabled = false, label, role = 'button', chosen, expanded } = props
  const isTab = role === 'tab'
  return (
    <View
      id={id}
      className={`press ${className} ${disabled ? 'is-off' : ''}`}
      hoverClass={disabled ? 'none' : 'is-down'}
      hoverStayTime={60}
      onClick={disabled ? undefined : onPress}
      role={role}
      aria-label={label}
      aria-disabled={disabled || undefined}
      aria-expanded={expanded}
      aria-selected={isTab ? chosen : undefined}
      aria-checked={isTab ? undefined : chosen}
      {...(process.env.TARO_ENV === 'h5' ? byKeyboard(disabled, onPress) : {})}
    >
      {props.children}
    </View>
  )
}

const byKeyboard = (disabled: boolean, onPress: () => void) => ({
  tabIndex: disabled ? -1 : 0,
  onKeyDown: ({ key }: { key?: string }) => {
    if (!disabled && (key === 'Enter' || key === ' ')) onPress()
  }
})
