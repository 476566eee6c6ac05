import { useState } from 'react'
import type { Category } from '../../../../types/domain/categories'
import { Chips } from '../../../ui/Chips'
import { Field } from '../../../ui/Field'
import type { MatterView } from '../view/whoWords'

/** The choice among an organization's own categories below the one chosen; what nobody touched stays as it was. */
export function useSubcategory(view: MatterView, category: Category | null) {
  const [touched, choose] = useState<string | null>()
  const offered = view.subcategories.filter(({ below }) => below === category)
  const shown = touched === undefined ? view.subcategory?.id : touched
  const fits = touched === null || offered.some(({ id }) => id === touched)
  return {
    offered,
    chosen: offered.find(({ id }) => id === shown)?.id ?? null,
    choose,
    /** What an act says of it. */
    saying: touched === undefined || !fits ? {} : { subcategory: touched }
  }
}

/** One of an organization's own categories, where there are any; a second tap lets the choice go. */
export const SubcategoryField = ({ of }: { of: ReturnType<typeof useSubcategory> }) =>
  of.offered.length === 0 ? null : (
    <Field label="再细一点(不选也行)">
      <Chips
        id="subcategory"
        label="再细一点"
        choices={of.offered.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={of.chosen ? [of.chosen] : []}
        onChoose={(id) => of.choose(id === of.chosen ? null : id)}
      />
    </Field>
  )
