import { categoryLabels, type Category } from '../../../../types/domain/categories'
import { urgencyLabels, type Urgency } from '../../../../types/domain/urgency'
import { Chips, choicesOf } from '../../../ui/Chips'
import { Field } from '../../../ui/Field'

/** What a matter is about. */
export const CategoryField = ({
  value,
  onChange
}: {
  value: Category | null
  onChange(value: Category): void
}) => (
  <Field label="哪一类">
    <Chips
      label="哪一类"
      choices={choicesOf(categoryLabels)}
      chosen={value ? [value] : []}
      onChoose={onChange}
    />
  </Field>
)

/** How soon it must be handled. */
export const UrgencyField = ({
  value,
  onChange
}: {
  value: Urgency | null
  onChange(value: Urgency): void
}) => (
  <Field label="急不急">
    <Chips
      label="急不急"
      choices={choicesOf(urgencyLabels)}
      chosen={value ? [value] : []}
      onChoose={onChange}
    />
  </Field>
)
