import { View } from '@tarojs/components'
import { useState } from 'react'
import type { NodeKind } from '../../../types/domain/nodes'
import type { Position } from '../../../types/domain/positions'
import { positionsFor } from '../../../types/domain/positionsFor'
import { isHeldAt, roleLabels, roles, type Role } from '../../../types/domain/roles'
import { grant as organizationGrant } from '../../../types/api/organization/grant'
import { useSend } from '../../cloud/useSend'
import { ActForm } from '../../ui/ActForm'
import { Chips } from '../../ui/Chips'
import { DateField } from '../../ui/DateField'
import { PositionChips } from '../PositionChips'
import { useSpan } from '../useSpan'

interface GrantFormProps {
  nodeId: string
  personId: string
  /** What the node is; every role is offered where it is not known. */
  kind: NodeKind | undefined
  onDone(): void
}

/** As what somebody serves, which offices that carries, what the post is called, and from which day to which. */
export function GrantForm({ nodeId, personId, kind, onDone }: GrantFormProps) {
  const [role, setRole] = useState<Role>()
  const [positions, setPositions] = useState<Position[]>([])
  const span = useSpan()
  const sender = useSend(organizationGrant, 'act')
  const choices = roles
    .filter((value) => !kind || isHeldAt(value, kind))
    .map((value) => ({ value, label: roleLabels[value] }))
  const fitting = role && kind ? positionsFor(role, kind) : []
  return (
    <View className="stack">
      <ActForm
        id="grant-do"
        draft={`grant:${nodeId}:${personId}`}
        button="授予"
        busy="正在授予…"
        sender={sender}
        words={{
          id: 'title',
          label: '怎么称呼(不填也行)',
          placeholder: '比如：党支部书记',
          limit: 20,
          oneLine: true,
          field: 'title'
        }}
        fields={['until']}
        missing={() => !role && '先选职务'}
        below={
          <>
            <DateField label="从哪天起" {...span.from} empty="马上开始" />
            <DateField
              label="到哪天为止"
              {...span.until}
              empty="一直到免去"
              error={sender.error?.fields.until}
            />
          </>
        }
        onSend={(title) =>
          sender.send({
            personId,
            nodeId,
            role: role!,
            ...(title && { title }),
            ...(positions.length > 0 && { positions }),
            ...span.days
          })
        }
        onDone={onDone}
      >
        <View className="heading">什么职务</View>
        <Chips
          id="role"
          label="什么职务"
          choices={choices}
          chosen={role ? [role] : []}
          onChoose={(value) => {
            setRole(value)
            setPositions([])
          }}
        />
        {fitting.length > 0 && (
          <PositionChips
            heading="具体职务(不选也行)"
            fitting={fitting}
            chosen={positions}
            onChange={setPositions}
          />
        )}
      </ActForm>
    </View>
  )
}
