import { View } from '@tarojs/components'
import { stageLabels, stageTone, type Stage } from '../../types/domain/stages'
import { type Unknown } from '../../types/domain/unknown'
import { Icon, type IconName } from './Icon'
import './Tag.scss'

/** `over`: ended without a result, neither good nor late; `unknown`: newer than this release. */
export type Tone = 'wait' | 'do' | 'done' | 'over' | 'late' | Unknown

const toneIcons: Record<Tone, IconName> = {
  wait: 'wait',
  do: 'do',
  done: 'check',
  over: 'undo',
  late: 'alert',
  unknown: 'wait'
}

/** A state in a word and an icon, never in colour alone. */
export const Tag = ({ tone, icon, children }: { tone: Tone; icon?: IconName; children: string }) => (
  <View className={`tag tag-${tone}`}>
    <Icon name={icon ?? toneIcons[tone]} className="tag-icon" />
    {children}
  </View>
)

/** Where a matter stands; `you` says it to the one who asked. */
export const StageTag = ({ stage, you = false }: { stage: Stage | Unknown; you?: boolean }) => (
  <Tag tone={stageTone[stage]}>
    {you && stage === 'handled' ? '等您评' : you || stage !== 'returned' ? stageLabels[stage] : '等补充'}
  </Tag>
)
