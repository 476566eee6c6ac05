import type { Output } from '../../cloud/methods'
import { LinkCard } from './LinkCard'
import type { CardAct } from './words'

type Gap = Output<'link.gaps'>['rows'][number]

interface GapCardProps {
  row: Gap
  onAct(act: CardAct, row: { id: string; name: string }): void
}

/** A household without a member, with who is proposed for it. */
export const GapCard = ({ row, onAct }: GapCardProps) => (
  <LinkCard
    row={{ ...row, kind: 'home', member: null, since: null, proposal: null }}
    onAct={(act) => onAct(act, row)}
  >
    {row.proposed && `人选：${row.proposed}`}
  </LinkCard>
)
