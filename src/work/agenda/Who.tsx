import { useState } from 'react'
import { helperLimit } from '../../../types/domain/limits'
import {
  candidateWords,
  readyOf,
  withHelper,
  withLead,
  type Assignment,
  type Candidate
} from '../../features/agenda/assigning'
import { Chips } from '../../ui/Chips'
import { Field } from '../../ui/Field'

interface WhoProps {
  people: readonly Candidate[]
  chosen: Assignment
  unchosen: boolean
  /** Shows the helpers too. */
  helping: boolean
  onChoose(chosen: Assignment): void
}

const others = 'others'

/** Who leads and who helps; whoever has least in hand stands first. */
export function Who({ people, chosen, unchosen, helping, onChoose }: WhoProps) {
  const [all, setAll] = useState(false)
  const shown = all ? people : readyOf(people, chosen.leadId)
  const leads = shown.map((one) => ({ value: one.id, label: candidateWords(one) }))
  const helpers = people
    .filter(({ id }) => id !== chosen.leadId)
    .map(({ id, name }) => ({ value: id, label: name }))
  if (people.length === 0) return <Field label="谁领办" error="村里还没有登记能办事的人，请先让村里登记。" />
  return (
    <>
      <Field label="谁领办" error={unchosen ? '先点一下由谁领办' : undefined}>
        <Chips
          id="agenda-lead"
          label="谁领办"
          choices={shown.length < people.length ? [...leads, { value: others, label: '其他人…' }] : leads}
          chosen={chosen.leadId ? [chosen.leadId] : []}
          onChoose={(id) => (id === others ? setAll(true) : onChoose(withLead(chosen, id)))}
        />
      </Field>
      {helping && (
        <Field label="谁协办" hint={`可以不选，最多 ${helperLimit} 位。`}>
          <Chips
            id="agenda-helper"
            many
            label="谁协办"
            choices={helpers}
            chosen={chosen.helperIds}
            onChoose={(id) => onChoose(withHelper(chosen, id))}
          />
        </Field>
      )}
    </>
  )
}
