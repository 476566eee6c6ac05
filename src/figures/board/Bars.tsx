import { View } from '@tarojs/components'
import { Pressable } from '../../ui/Pressable'

interface BarsProps {
  rows: { key: string; label: string; value: number; words: string; onPress?(): void }[]
}

/** Bars side by side with their numbers; a bar that leads somewhere is tapped as a whole. */
export function Bars({ rows }: BarsProps) {
  const top = Math.max(...rows.map(({ value }) => value), 1)
  return (
    <View className="bars">
      {rows.map(({ key, label, value, words, onPress }) => {
        const inside = (
          <>
            <View className="bar-label">{label}</View>
            <View className="bar-track">
              <View
                className="bar-fill"
                style={{ width: `${Math.max((value / top) * 100, value > 0 ? 2 : 0)}%` }}
              />
            </View>
            <View className="bar-words strong">{words}</View>
          </>
        )
        return onPress ? (
          <Pressable key={key} id={`bar-${key}`} className="bar" onPress={onPress}>
            {inside}
          </Pressable>
        ) : (
          <View key={key} className="bar">
            {inside}
          </View>
        )
      })}
    </View>
  )
}
