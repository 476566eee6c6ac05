import { useState } from 'react'
import { MatterForm } from './MatterForm'
import { OutcomeField, type FinishOutcome } from './Outcome'
import type { ActFormProps } from './props'

const asked: Record<FinishOutcome, string> = {
  solved: '怎么办好的',
  explained: '怎么跟他说明的',
  unsolvable: '为什么现在办不了，以后怎么办'
}

export function Finish(props: ActFormProps) {
  const [outcome, choose] = useState<FinishOutcome>()
  return (
    <MatterForm
      {...props}
      method="matter.finish"
      button="报告结果"
      words={{
        label: outcome ? asked[outcome] : '结果怎么样',
        hint: `${props.view.asker.name}会看到，并且来评。`,
        required: true
      }}
      photos
      lacks="先选结果"
      saying={(text) => (text && outcome ? { text, outcome } : undefined)}
    >
      <OutcomeField value={outcome} onChange={choose} />
    </MatterForm>
  )
}
