import { useState } from 'react'
import { finishOutcomes, outcomeLabels } from '../../../../types/domain/outcomes'
import { Chips } from '../../../ui/Chips'
import { Field } from '../../../ui/Field'
import { ActForm } from './ActForm'
import type { ActFormProps } from './props'

type FinishOutcome = (typeof finishOutcomes)[number]

const asked: Record<FinishOutcome, string> = {
  solved: '怎么办好的',
  explained: '怎么跟他说明的',
  unsolvable: '为什么现在办不了，以后怎么办'
}

export function Finish(props: ActFormProps) {
  const [outcome, choose] = useState<FinishOutcome>()
  return (
    <ActForm
      {...props}
      method="matter.finish"
      button="报告结果"
      words={{
        label: outcome ? asked[outcome] : '结果怎么样',
        hint: `${props.view.asker.name}会看到，并且来评。`,
        required: true
      }}
      photos
      saying={(text) => (text && outcome ? { text, outcome } : undefined)}
    >
      <Field label="结果">
        <Chips
          label="结果"
          choices={finishOutcomes.map((value) => ({ value, label: outcomeLabels[value] }))}
          chosen={outcome ? [outcome] : []}
          onChoose={(value) => choose(value)}
        />
      </Field>
    </ActForm>
  )
}
