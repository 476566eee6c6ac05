import { useState } from 'react'
import { MatterForm } from './MatterForm'
import { CategoryField, UrgencyField } from './KindFields'
import type { ActFormProps } from './props'
import { SubcategoryField, useSubcategory } from './Subcategory'
import { known } from '../../../../types/domain/unknown'

export function Classify(props: ActFormProps) {
  const [category, setCategory] = useState(known(props.view.category))
  const own = useSubcategory(props.view, category)
  const [urgency, setUrgency] = useState(known(props.view.urgency))
  const { view } = props
  const promised = view.stage === 'sorted' || view.stage === 'discussed'
  const changes = promised && view.urgency !== null && urgency !== view.urgency
  return (
    <MatterForm
      {...props}
      method="matter.classify"
      button="就这样归类"
      words={
        changes
          ? {
              label: '急缓为什么变了，说一句',
              hint: `${view.asker.name}会看到这句话。期限从这一步开始的那天算起，说好的日子不变。`,
              required: true
            }
          : undefined
      }
      lacks="先选哪一类、急不急"
      saying={(text) =>
        category && urgency ? { category, ...own.saying, urgency, ...(changes && { text }) } : undefined
      }
    >
      <CategoryField value={category} onChange={setCategory} />
      <SubcategoryField of={own} />
      <UrgencyField value={urgency} onChange={setUrgency} />
    </MatterForm>
  )
}
