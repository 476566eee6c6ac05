import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon } from './Icon'
import './Note.scss'
import type { Tone } from './Tag'

const icons = { wait: 'wait', do: 'do', done: 'check', late: 'alert' } as const

/** A quiet line that tells something, in the tone of a state. */
export const Note = ({ tone, children }: PropsWithChildren<{ tone: Exclude<Tone, 'over' | 'unknown'> }>) => (
  <View className={`note note-${tone}`} role="status">
    <Icon name={icons[tone]} />
    <View className="grow">{children}</View>
  </View>
)
