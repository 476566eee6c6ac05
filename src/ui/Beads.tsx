import { View } from '@tarojs/components'
import { beads, presentBead, type Stage } from '../../types/domain/stages'
import { unknown, type Unknown } from '../../types/domain/unknown'
import './Beads.scss'

/** The five steps on a line, the present one large; none of them after a withdrawal, no line where nobody knows. */
export function Beads({ stage }: { stage: Stage | Unknown }) {
  if (stage === unknown) return null
  const present = presentBead[stage]
  const place = (index: number) => {
    if (present === null || index > present) return 'ahead'
    return index === present ? 'now' : 'past'
  }
  const label =
    present === null
      ? '已撤回，不再往下走'
      : present > 4
        ? '五步都走完了'
        : `走到第 ${present + 1} 步：${beads[present]?.label}`
  return (
    <View className="beads" role="img" aria-label={label}>
      {beads.map(({ step, short, label: name }, index) => (
        <View key={step} className={`bead bead-${place(index)}`}>
          <View className="bead-dot">{short}</View>
          {name}
        </View>
      ))}
    </View>
  )
}
