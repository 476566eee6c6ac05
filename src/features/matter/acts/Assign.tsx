import { useState } from 'react'
import { helperLimit } from '../../../../types/domain/limits'
import { handlers as matterHandlers } from '../../../../types/api/matter/handlers'
import { useRead } from '../../../cloud/useRead'
import { Chips } from '../../../ui/Chips'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Field } from '../../../ui/Field'
import { Skeleton } from '../../../ui/Skeleton'
import { toggled } from '../../../ui/toggled'
import { MatterForm } from './MatterForm'
import type { ActFormProps } from './props'

export function Assign(props: ActFormProps) {
  const again = props.view.stage !== 'sorted'
  const handlers = useRead(matterHandlers, {})
  const [leadId, setLead] = useState<string>()
  const [helperIds, setHelpers] = useState<string[]>([])
  const [until, setUntil] = useState<string>()

  const choices = (handlers.value?.people ?? []).map(({ id, name, inHand }) => ({
    value: id,
    label: again && id === props.view.responsible?.id ? `${name} · 现在在办` : `${name} · 手上 ${inHand} 件`
  }))
  const toggle = (id: string) => setHelpers((all) => toggled(all, id).slice(-helperLimit))
  const lead = (id: string) => {
    setLead(id)
    setHelpers((all) => all.filter((other) => other !== id))
  }

  return (
    <MatterForm
      {...props}
      method="matter.assign"
      button={again ? '就这样改' : '交办'}
      words={
        again
          ? {
              label: '为什么换人或改期，说一句',
              hint: `${props.view.asker.name}会看到这句话。`,
              required: true
            }
          : { label: '怎么办，说一句(不写也行)', required: false }
      }
      lacks="先选谁领办"
      day={{
        of: 'assign',
        label: '哪天前办结',
        value: until,
        onChange: setUntil,
        empty: '按急不急来定'
      }}
      saying={(text) => (leadId ? { leadId, helperIds, text, until } : undefined)}
    >
      {handlers.error && (
        <ErrorNote message={handlers.error.message} onRetry={() => void handlers.reload()} />
      )}
      {!handlers.value && handlers.loading && <Skeleton cards={1} />}
      <Field label="谁领办">
        <Chips label="谁领办" choices={choices} chosen={leadId ? [leadId] : []} onChoose={lead} />
      </Field>
      {leadId && choices.length > 1 && (
        <Field label="谁协办(可以不选)">
          <Chips
            many
            label="谁协办"
            choices={choices.filter(({ value }) => value !== leadId)}
            chosen={helperIds}
            onChoose={toggle}
          />
        </Field>
      )}
    </MatterForm>
  )
}
