import { useState } from 'react'
import { MatterForm } from './MatterForm'
import { CategoryField, UrgencyField } from './KindFields'
import type { ActFormProps } from './props'
import { SubcategoryField, useSubcategory } from './Subcategory'
import { known } from '../../../../types/domain/unknown'

export function Agenda(props: ActFormProps) {
  const [category, setCategory] = useState(known(props.view.category))
  const own = useSubcategory(props.view, category)
  const [urgency, setUrgency] = useState(known(props.view.urgency))
  return (
    <MatterForm
      {...props}
      method="matter.agenda"
      button="列入议事"
      words={{ label: '想对开会的人说一句(不写也行)', required: false }}
      lacks="先选哪一类、急不急"
      saying={(text) => (category && urgency ? { category, ...own.saying, urgency, text } : undefined)}
    >
      <CategoryField value={category} onChange={setCategory} />
      <SubcategoryField of={own} />
      <UrgencyField value={urgency} onChange={setUrgency} />
    </MatterForm>
  )
}
