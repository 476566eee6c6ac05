import { finishOutcomes, outcomeLabels } from '../../../../types/domain/outcomes'
import { Chips } from '../../../ui/Chips'
import { Field } from '../../../ui/Field'

export type FinishOutcome = (typeof finishOutcomes)[number]

interface OutcomeFieldProps {
  value: FinishOutcome | undefined
  onChange(value: FinishOutcome): void
}

/** How it ended, honestly. */
export const OutcomeField = ({ value, onChange }: OutcomeFieldProps) => (
  <Field label="结果">
    <Chips
      id="outcome"
      label="结果"
      choices={finishOutcomes.map((outcome) => ({ value: outcome, label: outcomeLabels[outcome] }))}
      chosen={value ? [value] : []}
      onChoose={onChange}
    />
  </Field>
)
