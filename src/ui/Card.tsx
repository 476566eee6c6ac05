import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './Card.scss'
import { Pressable } from './Pressable'

interface CardProps {
  /** Makes the whole card tappable. */
  onPress?(): void
  tone?: 'late' | 'wait'
  className?: string
  id?: string
}

export function Card({ onPress, tone, className = '', id, children }: PropsWithChildren<CardProps>) {
  const classes = `card ${tone ? `card-${tone}` : ''} ${className}`
  if (!onPress) {
    return (
      <View id={id} className={classes}>
        {children}
      </View>
    )
  }
  return (
    <Pressable id={id} className={classes} onPress={onPress} role="link">
      {children}
    </Pressable>
  )
}
