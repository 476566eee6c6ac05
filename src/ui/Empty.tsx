import { View } from '@tarojs/components'
import './Empty.scss'
import { Icon, type IconName } from './Icon'

/** An empty page says what will appear here and how. */
export const Empty = ({ icon, title, hint }: { icon: IconName; title: string; hint: string }) => (
  <View className="empty">
    <Icon name={icon} className="empty-icon" />
    <View className="strong">{title}</View>
    <View className="soft">{hint}</View>
  </View>
)
