import { View } from '@tarojs/components'
import { useState } from 'react'
import type { NodeKind } from '../../../types/domain/nodes'
import { isHeldAt, roleLabels, roles, type Role } from '../../../types/domain/roles'
import { grant as organizationGrant } from '../../../types/api/organization/grant'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { Chips } from '../../ui/Chips'
import { DateField } from '../../ui/DateField'
import { ErrorNote } from '../../ui/ErrorNote'
import { TextField } from '../../ui/TextField'
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
  const draft = useDraft(`grant:${nodeId}:${personId}`, '')
  const span = useSpan()
  const { send, sending, error } = useSend(organizationGrant, 'act')
  async function grant() {
    const title = draft.value.trim()
    const named = title ? { title } : {}
    if (!role || !(await send({ personId, nodeId, role, ...named, ...span.days }))) return
    draft.clear()
    onDone()
  }
  const choices = roles
    .filter((value) => !kind || isHeldAt(value, kind))
    .map((value) => ({ value, label: roleLabels[value] }))
  const inPlace = error?.fields.title ?? error?.fields.until
  return (
    <View className="stack">
      <View className="heading">什么职务</View>
      <Chips
        id="role"
        label="什么职务"
        choices={choices}
        chosen={role ? [role] : []}
        onChoose={(value) => setRole(value)}
      />
      <TextField
        id="title"
        label="怎么称呼(不填也行)"
        placeholder="比如：党支部书记"
        value={draft.value}
        maxLength={20}
        error={error?.fields.title}
        onChange={draft.set}
      />
      <DateField label="从哪天起" {...span.from} empty="马上开始" />
      <DateField label="到哪天为止" {...span.until} empty="一直到免去" error={error?.fields.until} />
      {error && !inPlace && <ErrorNote message={error.message} />}
      <Button
        id="grant-do"
        kind="main"
        disabled={!role && '先选职务'}
        busy={sending && '正在授予…'}
        onPress={() => void grant()}
      >
        授予
      </Button>
    </View>
  )
}
