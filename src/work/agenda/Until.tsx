import { View } from '@tarojs/components'
import type { Urgency } from '../../../types/domain/urgency'
import { lastTerms } from '../../cloud/me'
import { proposedWords } from '../../features/agenda/assigning'
import { Chips } from '../../ui/Chips'
import { DayPicker, type DayBounds } from '../../ui/DayPicker'
import { Field } from '../../ui/Field'
import { byWords } from '../../ui/words/dates'

interface UntilProps {
  urgency: Urgency | null
  /** Which days may be set. */
  days: DayBounds | undefined
  /** YYYY-MM-DD; null: as the urgency proposes. */
  value: string | null
  error: string | undefined
  onChange(value: string | null): void
}

const noon = 'T12:00:00+08:00'

/** Until when: what the urgency allows, unless the officers set a day. */
export const Until = ({ urgency, days, value, error, onChange }: UntilProps) => (
  <Field label="什么时候办结" error={error}>
    <View className="agenda-until">
      <Chips
        id="agenda-until"
        label="什么时候办结"
        choices={[{ value: 'proposed', label: proposedWords(urgency, lastTerms()) }]}
        chosen={value ? [] : ['proposed']}
        onChoose={() => onChange(null)}
      />
      <DayPicker
        {...days}
        id="agenda-until-day"
        className={`chip ${value ? 'chip-on' : ''}`}
        label="什么时候办结"
        value={value ?? undefined}
        onChange={onChange}
      >
        {value ? byWords(value + noon) : '另定日子…'}
      </DayPicker>
    </View>
  </Field>
)
