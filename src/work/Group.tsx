import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './group.scss'

/** Matters that belong together, under a title. */
export const Group = ({ title, children }: PropsWithChildren<{ title: string }>) => (
  <View className="stack">
    <View className="group-title strong">{title}</View>
    {children}
  </View>
)
