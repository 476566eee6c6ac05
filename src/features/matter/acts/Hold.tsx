import { useState } from 'react'
import { holdReasonLabels, type HoldReason } from '../../../../types/domain/holds'
import { Chips, choicesOf } from '../../../ui/Chips'
import { Field } from '../../../ui/Field'
import { MatterForm } from './MatterForm'
import type { ActFormProps } from './props'

/** Stands still until a day, for a reason that the asker sees; then it goes on by itself. */
export function Hold(props: ActFormProps) {
  const [why, choose] = useState<HoldReason>()
  const [until, setUntil] = useState<string>()
  return (
    <MatterForm
      {...props}
      method="matter.hold"
      button="先停一停"
      words={{
        label: '说一句为什么',
        hint: `停的时间另算，到那天自己接着走。${props.view.asker.name}会看到这句话。`,
        required: true
      }}
      lacks="先选在等什么、停到哪天"
      day={{
        of: 'hold',
        label: '停到哪天',
        value: until,
        onChange: setUntil,
        empty: '选一天'
      }}
      saying={(text) => (text && why && until ? { text, why, until } : undefined)}
    >
      <Field label="在等什么">
        <Chips
          label="在等什么"
          choices={choicesOf(holdReasonLabels)}
          chosen={why ? [why] : []}
          onChoose={(value) => choose(value)}
        />
      </Field>
    </MatterForm>
  )
}
