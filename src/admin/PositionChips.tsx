import { View } from '@tarojs/components'
import { positionLabels, type Position } from '../../types/domain/positions'
import { Chips } from '../ui/Chips'
import { toggled } from '../ui/toggled'

interface PositionChipsProps {
  heading: string
  /** What can be chosen. */
  fitting: readonly Position[]
  chosen: readonly Position[]
  onChange(chosen: Position[]): void
}

/** The offices (职务) that a post carries; several can be chosen, or none. */
export const PositionChips = ({ heading, fitting, chosen, onChange }: PositionChipsProps) => (
  <View className="stack">
    <View className="heading">{heading}</View>
    <Chips
      id="position"
      label="具体职务"
      many
      choices={fitting.map((value) => ({ value, label: positionLabels[value] }))}
      chosen={chosen}
      onChoose={(value) => onChange(toggled(chosen, value))}
    />
    <View className="soft">只用来分清谁审阅、谁走访，不多给、也不少给任何权限。</View>
  </View>
)
