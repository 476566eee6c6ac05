import { useState } from 'react'
import { ActForm } from './ActForm'
import { CategoryField, UrgencyField } from './KindFields'
import type { ActFormProps } from './props'

export function Classify(props: ActFormProps) {
  const [category, setCategory] = useState(props.view.category)
  const [urgency, setUrgency] = useState(props.view.urgency)
  return (
    <ActForm
      {...props}
      method="matter.classify"
      button="就这样归类"
      saying={() => (category && urgency ? { category, urgency } : undefined)}
    >
      <CategoryField value={category} onChange={setCategory} />
      <UrgencyField value={urgency} onChange={setUrgency} />
    </ActForm>
  )
}
