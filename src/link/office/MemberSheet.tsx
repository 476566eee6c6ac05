import { View } from '@tarojs/components'
import { useState } from 'react'
import { exemptionLabels, type Exemption } from '../../../types/domain/members'
import { exempt as linkExempt } from '../../../types/api/link/exempt'
import { hub as linkHub } from '../../../types/api/link/hub'
import { members as linkMembers } from '../../../types/api/link/members'
import type { Output } from '../../cloud/methods'
import { usePages } from '../../cloud/usePages'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { Chips, choicesOf } from '../../ui/Chips'
import { ErrorNote } from '../../ui/ErrorNote'
import { More } from '../../ui/More'
import { Sheet } from '../../ui/Sheet'
import { toast } from '../../ui/toast'

interface MemberSheetProps {
  member: Output<'link.members'>['rows'][number]
  nodeId: string
  onDone(): void
  onClose(): void
}

/** What an officer arranges for one member: the hub, and whether the member is asked to link. */
export function MemberSheet({ member, nodeId, onDone, onClose }: MemberSheetProps) {
  const done = (words: string) => () => {
    toast(words)
    onDone()
  }
  return (
    <Sheet id="sheet-member" title={member.name} onClose={onClose}>
      {!member.isHub && <HubForm member={member} nodeId={nodeId} onDone={done('分好了')} />}
      <ExemptForm member={member} onDone={done('记好了')} />
    </Sheet>
  )
}

type FormProps = Pick<MemberSheetProps, 'member' | 'onDone'>

function HubForm({ member, nodeId, onDone }: FormProps & Pick<MemberSheetProps, 'nodeId'>) {
  const { rows, error, loading, hasMore, more, reload } = usePages(linkMembers, { nodeId, who: 'hub' })
  const [hubId, setHubId] = useState(member.hub?.id)
  const { send, sending, error: unsent } = useSend(linkHub, 'act')
  const go = async () => {
    if (hubId && (await send({ memberId: member.id, hubId }))) onDone()
  }
  const hubs = rows?.filter(({ id }) => id !== member.id) ?? []
  return (
    <View className="stack">
      <View className="strong">分到哪个中心户</View>
      {error && !rows && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {rows && hubs.length === 0 && (
        <View className="soft">村里还没有党员中心户。请管理员先在组织里任命。</View>
      )}
      <Chips
        id="hub"
        label="分到哪个中心户"
        choices={hubs.map(({ id, name, home }) => ({ value: id, label: `${name}(${home})` }))}
        chosen={hubId ? [hubId] : []}
        onChoose={setHubId}
      />
      <More hasMore={hasMore} loading={loading} more={more} />
      {unsent && <ErrorNote message={unsent.message} />}
      {hubs.length > 0 && (
        <Button
          id="hub-go"
          disabled={(!hubId || hubId === member.hub?.id) && '先选另一个中心户'}
          busy={sending && '正在分…'}
          onPress={() => void go()}
        >
          分到这个中心户
        </Button>
      )}
    </View>
  )
}

function ExemptForm({ member, onDone }: FormProps) {
  const [reason, setReason] = useState<Exemption>()
  const { send, sending, error } = useSend(linkExempt, 'act')
  const go = async (chosen: Exemption | null) => {
    if (await send({ memberId: member.id, reason: chosen })) onDone()
  }
  if (member.exempt)
    return (
      <View className="stack">
        <View>{exemptionLabels[member.exempt]}，按规定不用联户。</View>
        {error && <ErrorNote message={error.message} />}
        {member.exempt !== 'age' && (
          <Button id="exempt-end" busy={sending && '正在记…'} onPress={() => void go(null)}>
            不用再免，可以联户
          </Button>
        )}
      </View>
    )
  return (
    <View className="stack">
      <View className="strong">不用联户的原因</View>
      <Chips<Exemption>
        id="exempt"
        label="不用联户的原因"
        choices={choicesOf(exemptionLabels)}
        chosen={reason ? [reason] : []}
        onChoose={setReason}
      />
      {error && <ErrorNote message={error.message} />}
      <Button
        id="exempt-go"
        disabled={!reason && '先写原因'}
        busy={sending && '正在记…'}
        onPress={() => void go(reason ?? null)}
      >
        记下不用联户
      </Button>
    </View>
  )
}
