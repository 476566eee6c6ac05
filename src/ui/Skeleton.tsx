import { View } from '@tarojs/components'
import './Skeleton.scss'

/** The shape of cards that are on their way. */
export const Skeleton = ({ cards = 3 }: { cards?: number }) => (
  <View className="stack" role="status" aria-label="正在取">
    {Array.from({ length: cards }, (_, index) => (
      <View key={index} className="skeleton">
        <View className="skeleton-line skeleton-long" />
        <View className="skeleton-line" />
      </View>
    ))}
  </View>
)
