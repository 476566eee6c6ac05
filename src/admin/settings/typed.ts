import { settingRules, type SettingName, type SettingValue } from '../../../types/domain/settingRules'

/** A value as it is typed: one text, or two where it has a beginning and an end. */
export interface Typed {
  first: string
  second: string
}

export function typedOf(value: SettingValue): Typed {
  if (typeof value !== 'object') return { first: String(value), second: '' }
  return 'min' in value
    ? { first: String(value.min), second: String(value.max) }
    : { first: String(value.from), second: String(value.until) }
}

/** What was typed as a value; undefined while something is missing. */
export function valueOf(name: SettingName, { first, second }: Typed): SettingValue | undefined {
  switch (settingRules[name].kind) {
    case 'choice':
      return first as SettingValue
    case 'number':
    case 'weekday':
      return numberOf(first)
    case 'range':
      return pairOf(first, second, (min, max) => ({ min, max }))
    case 'hours':
      return pairOf(first, second, (from, until) => ({ from, until }))
  }
}

function pairOf(first: string, second: string, pair: (one: number, other: number) => SettingValue) {
  const [one, other] = [numberOf(first), numberOf(second)]
  return one === undefined || other === undefined ? undefined : pair(one, other)
}

const numberOf = (text: string) => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined)

/** Whether two values are the same. */
export const isSame = (one: SettingValue, other: SettingValue): boolean => {
  const [a, b] = [typedOf(one), typedOf(other)]
  return a.first === b.first && a.second === b.second
}
