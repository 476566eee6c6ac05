import { View } from '@tarojs/components'
import type { Row } from '../../features/agenda/sections'
import { rowWords } from '../../features/matter/list/rowWords'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { Pressable } from '../../ui/Pressable'
import { Tag } from '../../ui/Tag'
import { lateWords } from '../../ui/words/due'
import type { ToldProps } from '../Told'
import { Discussing } from './Discussing'

interface MatterCardProps {
  id: string
  /** Its row in the list; without one, the card tells all itself. */
  row?: Row
  nodeId: string | undefined
  open: boolean
  onToggle?(): void
  onDecided(told: ToldProps): void
}

/** One matter of the agenda; open, it can be decided where it stands. */
export const MatterCard = ({ id, row, nodeId, open, onToggle, onDecided }: MatterCardProps) => (
  <Card id={`agenda-${id}`} tone={row?.due?.overdue ? 'late' : undefined}>
    {row && onToggle && (
      <Pressable id={`agenda-open-${id}`} className="agenda-head" expanded={open} onPress={onToggle}>
        <View className="grow">
          <View className="agenda-subject strong said">{row.subject}</View>
          {row.due?.overdue && <Tag tone="late">{lateWords(row.due)}</Tag>}
          <View className="soft">{rowWords(row, false)}</View>
        </View>
        <Icon name="next" className={`agenda-arrow ${open ? 'agenda-arrow-open' : ''}`} />
      </Pressable>
    )}
    {open && <Discussing key={id} id={id} nodeId={nodeId} titled={!row} onDecided={onDecided} />}
  </Card>
)
