import { useState } from 'react'
import { MatterForm } from './MatterForm'
import { OutcomeField, type FinishOutcome } from './Outcome'
import type { ActFormProps } from './props'

/** The town's answer goes on to the asker, in its own words or in better ones. */
export function Inform(props: ActFormProps) {
  const [outcome, choose] = useState<FinishOutcome>()
  const answer = props.view.history.find(({ act }) => act === 'reply')?.text
  return (
    <MatterForm
      {...props}
      method="matter.inform"
      button={`告诉${props.view.asker.name}`}
      words={{
        label: '怎么告诉他',
        hint: '下面是镇里的答复，可以改成他听得懂的话。',
        required: true,
        start: answer
      }}
      photos
      lacks="先选结果"
      saying={(text) => (text && outcome ? { text, outcome } : undefined)}
    >
      <OutcomeField value={outcome} onChange={choose} />
    </MatterForm>
  )
}
