import type { ReactNode } from 'react'
import { RowList, type Listed } from '../../../ui/RowList'
import { MatterRow } from './MatterRow'
import type { Row } from './row'

interface MatterListProps {
  list: Listed<Row>
  /** What stands here when there is nothing. */
  empty: ReactNode
}

/** A list of matters for those who work on them. */
export const MatterList = ({ list, empty }: MatterListProps) => (
  <RowList list={list} empty={empty} draw={(row) => <MatterRow key={row.id} row={row} you={false} />} />
)
