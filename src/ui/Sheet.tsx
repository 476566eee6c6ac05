import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon } from './Icon'
import { Pressable } from './Pressable'
import './Sheet.scss'

interface SheetProps {
  title: string
  onClose(): void
  id?: string
}

/** A sheet from the bottom for one thing to say or choose. */
export const Sheet = ({ title, onClose, id, children }: PropsWithChildren<SheetProps>) => (
  <View id={id} className="sheet" role="dialog" aria-modal aria-label={title}>
    <View className="sheet-veil" aria-hidden onClick={onClose} />
    <View className="sheet-panel">
      <View className="sheet-head">
        <View className="grow strong">{title}</View>
        <Pressable className="sheet-close" label="关上" onPress={onClose}>
          <Icon name="close" />
        </Pressable>
      </View>
      <View className="sheet-body stack">{children}</View>
    </View>
  </View>
)
