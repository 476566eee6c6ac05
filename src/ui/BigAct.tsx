import { View } from '@tarojs/components'
import './BigAct.scss'
import { Icon, type IconName } from './Icon'
import { Pressable } from './Pressable'

interface BigActProps {
  icon: IconName
  title: string
  hint?: string
  main?: boolean
  /** How many wait, shown as a number that matters. */
  count?: number
  id?: string
  onPress(): void
}

/** An act as wide as the page: what a person came for. */
export const BigAct = ({ icon, title, hint, main = false, count, id, onPress }: BigActProps) => (
  <Pressable id={id} className={`act ${main ? 'act-main' : ''}`} onPress={onPress}>
    <Icon name={icon} className="act-icon" />
    <View className="grow">
      <View className="act-title">{title}</View>
      {hint && <View className="act-hint">{hint}</View>}
    </View>
    {count !== undefined && <View className="act-count">{count}</View>}
  </Pressable>
)
