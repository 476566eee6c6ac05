import { View } from '@tarojs/components'
import type { Output } from '../../cloud/methods'
import { LinkCard } from './LinkCard'
import type { CardAct } from './words'

type Gap = Output<'link.gaps'>['rows'][number]

interface GapCardProps {
  row: Gap
  onAct(act: CardAct, row: { id: string; name: string }): void
}

/** A household without a member, or whose member serves no more, with who is proposed for it. */
export const GapCard = ({ row, onAct }: GapCardProps) => (
  <LinkCard
    row={{ ...row, kind: 'home', member: null, since: null, proposal: null }}
    onAct={(act) => onAct(act, row)}
  >
    {row.offDuty && <View className="said">联系党员{row.offDuty}不在岗了，要换人或者结束。</View>}
    {row.proposed && `人选：${row.proposed}`}
  </LinkCard>
)
