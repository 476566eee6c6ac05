import { MatterRow } from '../list/MatterRow'
import type { Own } from './own'
import { WishRow } from './WishRow'

/** One thing that somebody or their household asked or wished. */
export const OwnRow = ({ row }: { row: Own }) =>
  row.of === 'matter' ? (
    <MatterRow row={row} you photo={row.photo} whose={row.whose} />
  ) : (
    <WishRow row={row} />
  )
