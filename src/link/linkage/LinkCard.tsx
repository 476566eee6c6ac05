import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Tag } from '../../ui/Tag'
import '../link.scss'
import type { LinkRow } from './row'
import {
  aboveWords,
  actWords,
  cardActs,
  proposalWords,
  sinceWords,
  stageTone,
  stageWords,
  type CardAct
} from './words'

interface LinkCardProps {
  row: LinkRow
  onAct(act: CardAct, row: LinkRow): void
  children?: ReactNode
}

/** One household with where its link stands, and what this person may do about it. */
export function LinkCard({ row, onAct, children }: LinkCardProps) {
  const since = sinceWords(row)
  const proposed = proposalWords(row)
  const above = aboveWords(row)
  const acts = cardActs(row.acts)
  return (
    <Card id={`link-${row.id}`}>
      <View className="stack">
        <View className="strong">
          {row.name}
          {row.city && `(${row.city})`}
        </View>
        <View className="tags">
          <Tag tone={stageTone[row.stage]}>
            {acts.includes('accept') ? '等您回话' : stageWords(row.stage)}
          </Tag>
        </View>
        {since && <View>{since}</View>}
        {proposed && <View className="said">{proposed}</View>}
        {above && <View className="soft">{above}</View>}
        {children}
        {acts.length > 0 && (
          <View className="call-row">
            {acts.map((act) => (
              <Button
                key={act}
                id={`${act}-${row.id}`}
                size="small"
                kind={act === 'accept' || act === 'approve' ? 'main' : 'plain'}
                label={`${actWords(act)}：${row.name}`}
                onPress={() => onAct(act, row)}
              >
                {actWords(act)}
              </Button>
            ))}
          </View>
        )}
      </View>
    </Card>
  )
}
