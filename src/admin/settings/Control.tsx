import {
  boundsWords,
  settingRules,
  type SettingName,
  type SettingRule
} from '../../../types/domain/settingRules'
import { Chips, choicesOf } from '../../ui/Chips'
import { Field } from '../../ui/Field'
import { weekdayWords } from '../../ui/words/dates'
import { TextField } from '../../ui/TextField'
import type { Typed } from './typed'

interface ControlProps {
  name: SettingName
  typed: Typed
  error: string | undefined
  onChange(typed: Typed): void
}

/** What a setting is set with: a tap where there are few choices, else its figures, with what can be set. */
export function Control({ name, typed, error, onChange }: ControlProps) {
  const rule: SettingRule = settingRules[name]
  const first = (value: string) => onChange({ ...typed, first: value })
  const second = (value: string) => onChange({ ...typed, second: value })
  switch (rule.kind) {
    case 'choice':
    case 'weekday':
      return (
        <Field label="改成" error={error}>
          <Chips
            id="setting-choice"
            label={rule.name}
            choices={rule.kind === 'choice' ? choicesOf(rule.choices) : weekdayChoices}
            chosen={[typed.first]}
            onChoose={first}
          />
        </Field>
      )
    case 'number':
      return (
        <TextField
          id="setting-first"
          label={`改成几${rule.unit}`}
          digits
          maxLength={6}
          value={typed.first}
          hint={boundsWords(rule)}
          error={error}
          onChange={first}
        />
      )
    case 'range':
    case 'hours': {
      const [from, until] =
        rule.kind === 'hours' ? ['从几点', '到几点'] : [`最少几${rule.unit}`, `最多几${rule.unit}`]
      const hint = rule.kind === 'hours' ? '0 到 23 的整点；两个一样就是不设' : boundsWords(rule)
      return (
        <>
          <TextField
            id="setting-first"
            label={from}
            digits
            maxLength={6}
            value={typed.first}
            onChange={first}
          />
          <TextField
            id="setting-second"
            label={until}
            digits
            maxLength={6}
            value={typed.second}
            hint={hint}
            error={error}
            onChange={second}
          />
        </>
      )
    }
  }
}

const weekdayChoices = weekdayWords.map((label, index) => ({ value: String(index + 1), label }))
