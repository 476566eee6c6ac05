import { useState } from 'react'
import { categoryLabels, type Category } from '../../../types/domain/categories'
import type { Urgency } from '../../../types/domain/urgency'
import { lastTerms } from '../../cloud/me'
import { SubcategoryField, type useSubcategory } from '../../features/matter/acts/Subcategory'
import { urgencyWords } from '../../features/sorting/words'
import { Chips, choicesOf } from '../../ui/Chips'
import { Field } from '../../ui/Field'

/** Categories that stand ready before all of them are asked for. */
const ready = 5

interface KindProps {
  category: Category | null
  /** The category comes from the words of the matter, nobody chose it. */
  guessed: boolean
  ranked: readonly Category[]
  urgency: Urgency
  unchosen: boolean
  onCategory(category: Category): void
  /** The organization's own below it. */
  own: ReturnType<typeof useSubcategory>
  onUrgency(urgency: Urgency): void
}

/** What it is about and how urgent it is; one tap each. */
export function Kind(props: KindProps) {
  const { category, guessed, ranked, urgency, unchosen, onCategory, own, onUrgency } = props
  const [all, setAll] = useState(false)
  const shown = ranked.filter((one, index) => all || index < ready || one === category)
  const choices = shown.map((value) => ({ value, label: categoryLabels[value] }))
  return (
    <>
      <Field
        label="哪一类"
        hint={guessed ? '按说的话猜的，不对就改。' : undefined}
        error={unchosen ? '先点一下是哪一类' : undefined}
      >
        <Chips<Category | 'more'>
          id="sort-category"
          label="哪一类"
          choices={all ? choices : [...choices, { value: 'more', label: '更多…' }]}
          chosen={category ? [category] : []}
          onChoose={(value) => (value === 'more' ? setAll(true) : onCategory(value))}
        />
      </Field>
      <SubcategoryField of={own} />
      <Field label="急不急">
        <Chips
          id="sort-urgency"
          label="急不急"
          choices={choicesOf(urgencyWords(lastTerms()))}
          chosen={[urgency]}
          onChoose={onUrgency}
        />
      </Field>
    </>
  )
}
