import type { Row } from '../../features/agenda/sections'
import { Group } from '../Group'
import type { ToldProps } from '../Told'
import { MatterCard } from './MatterCard'

interface SectionProps {
  title: string
  rows: readonly Row[]
  /** How many there are; more than `rows` while not all are loaded. */
  size: number
  nodeId: string | undefined
  openId: string | null | undefined
  /** Opens one card, or closes them all. */
  onToggle(id: string | null): void
  onDecided(told: ToldProps): void
}

/** Matters that are due alike; nothing where there is none. One card at a time stands open. */
export function Section({ title, rows, size, nodeId, openId, onToggle, onDecided }: SectionProps) {
  if (rows.length === 0) return null
  return (
    <Group title={`${title} · ${size} 件`}>
      {rows.map((row) => (
        <MatterCard
          key={row.id}
          id={row.id}
          row={row}
          nodeId={nodeId}
          open={row.id === openId}
          onToggle={() => onToggle(row.id === openId ? null : row.id)}
          onDecided={onDecided}
        />
      ))}
    </Group>
  )
}
