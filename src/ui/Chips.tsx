import { View } from '@tarojs/components'
import './Chips.scss'
import { Pressable } from './Pressable'
import { type WordOf } from '../../types/domain/unknown'

interface Choice<Value extends string> {
  value: Value
  label: string
}

interface ChipsProps<Value extends string> {
  choices: readonly Choice<Value>[]
  chosen: readonly Value[]
  onChoose(value: Value): void
  /** Several can be chosen. */
  many?: boolean
  /** What is being chosen, for those who hear the page. */
  label: string
  /** Names the choice; each chip is then `<id>-<value>`. */
  id?: string
}

/** A choice among few, every one of them visible. */
export const Chips = <Value extends string>({
  choices,
  chosen,
  onChoose,
  many = false,
  label,
  id
}: ChipsProps<Value>) => (
  <View id={id} className="chips" role={many ? 'group' : 'radiogroup'} aria-label={label}>
    {choices.map(({ value, label: words }) => (
      <Pressable
        key={value}
        id={id && `${id}-${value}`}
        role={many ? 'checkbox' : 'radio'}
        chosen={chosen.includes(value)}
        className={`chip ${chosen.includes(value) ? 'chip-on' : ''}`}
        onPress={() => onChoose(value)}
      >
        {words}
      </Pressable>
    ))}
  </View>
)

/** The choices of a table of labels. */
export const choicesOf = <Labels extends Readonly<Record<string, string>>>(
  labels: Labels
): Choice<WordOf<Labels>>[] =>
  (Object.keys(labels) as WordOf<Labels>[]).map((value) => ({ value, label: labels[value]! }))
