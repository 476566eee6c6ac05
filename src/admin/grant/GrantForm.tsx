import { View } from '@tarojs/components'
import { useState } from 'react'
import type { NodeKind } from '../../../types/domain/nodes'
import { isHeldAt, roleLabels, roles, type Role } from '../../../types/domain/roles'
import { grant as organizationGrant } from '../../../types/api/organization/grant'
import { useSend } from '../../cloud/useSend'
import { ActForm } from '../../ui/ActForm'
import { Chips } from '../../ui/Chips'
import { DateField } from '../../ui/DateField'
import { useSpan } from '../useSpan'

interface GrantFormProps {
  nodeId: string
  personId: string
  /** What the node is; every role is offered where it is not known. */
  kind: NodeKind | undefined
  onDone(): void
}

/** As what somebody serves, what the post is called, and from which day to which. */
export function GrantForm({ nodeId, personId, kind, onDone }: GrantFormProps) {
  const [role, setRole] = useState<Role>()
  const span = useSpan()
  const sender = useSend(organizationGrant, 'act')
  const choices = roles
    .filter((value) => !kind || isHeldAt(value, kind))
    .map((value) => ({ value, label: roleLabels[value] }))
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
          sender.send({ personId, nodeId, role: role!, ...(title && { title }), ...span.days })
        }
        onDone={onDone}
      >
        <View className="heading">什么职务</View>
        <Chips
          id="role"
          label="什么职务"
          choices={choices}
          chosen={role ? [role] : []}
          onChoose={(value) => setRole(value)}
        />
      </ActForm>
    </View>
  )
}
