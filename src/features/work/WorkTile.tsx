import { View } from '@tarojs/components'
import { Icon, type IconName } from '../../ui/Icon'
import { Pressable } from '../../ui/Pressable'
import './work.scss'

interface WorkTileProps {
  id: string
  icon: IconName
  title: string
  count?: number
  hint?: string
  late?: boolean
  onPress(): void
}

/** One tray of work: how many wait there, and whether any of them is late. */
export const WorkTile = ({ id, icon, title, count, hint, late = false, onPress }: WorkTileProps) => (
  <Pressable id={id} className="work-tile" onPress={onPress}>
    <View className="row">
      <View className="grow strong">{title}</View>
      <Icon name={icon} className="work-icon" />
    </View>
    <View className="work-count">{count ?? '…'}</View>
    <View className={late ? 'work-late' : 'soft'}>{hint ?? ' '}</View>
  </Pressable>
)
