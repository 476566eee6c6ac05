import { useState } from 'react'
import { MatterForm } from './MatterForm'
import { CategoryField } from './KindFields'
import type { ActFormProps } from './props'
import { known } from '../../../../types/domain/unknown'

export function Answer(props: ActFormProps) {
  const [category, setCategory] = useState(known(props.view.category))
  return (
    <MatterForm
      {...props}
      method="matter.answer"
      button="答复"
      words={{ label: '怎么答复', placeholder: '能当场说清、当场办好的，直接告诉他', required: true }}
      photos
      lacks="先选哪一类"
      saying={(text) => (text && category ? { text, category } : undefined)}
    >
      <CategoryField value={category} onChange={setCategory} />
    </MatterForm>
  )
}
