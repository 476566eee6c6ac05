import { View } from '@tarojs/components'
import './Avatar.scss'

/** A face by its surname. */
export const Avatar = ({ name }: { name: string }) => (
  <View className="avatar" aria-hidden>
    {[...name][0]}
  </View>
)
