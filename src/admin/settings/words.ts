import type { NodeKind } from '../../../types/domain/nodes'
import {
  settingRules,
  settingSources,
  type SettingName,
  type SettingRule,
  type SettingValue
} from '../../../types/domain/settingRules'
import { defaultSettings } from '../../../types/domain/settings'
import { unknown, type Unknown } from '../../../types/domain/unknown'
import { weekdayWords } from '../../ui/words/dates'
import type { Output } from '../../cloud/methods'

export type Shown = Output<'organization.settings'>
export type Setting = Shown['settings'][number]
export type Change = Output<'organization.changes'>['rows'][number]

/** A value as people say it: `5 个工作日`, `周二`, `5 到 20 户`. */
export function valueWords(name: SettingName, value: SettingValue | Unknown): string {
  if (value === unknown) return '其他'
  const rule: SettingRule = settingRules[name]
  if (rule.kind === 'choice') return rule.choices[String(value)] ?? String(value)
  if (typeof value === 'string') return value
  if (typeof value === 'object') return 'min' in value ? rangeWords(rule, value) : hoursWords(value)
  return rule.kind === 'weekday' ? weekdayWords[value - 1]! : `${value} ${'unit' in rule ? rule.unit : ''}`
}

const rangeWords = (rule: SettingRule, { min, max }: { min: number; max: number }) =>
  `${min} 到 ${max} ${'unit' in rule ? rule.unit : ''}`

const hoursWords = ({ from, until }: { from: number; until: number }) =>
  from === until ? '不设' : `${from} 点到${from < until ? '' : '第二天'} ${until} 点`

/** What holds at the node: its own, else what it inherits. */
export const holding = ({ own, inherited }: Setting): SettingValue | Unknown => own ?? inherited

const ownWords: Record<NodeKind | Unknown, string> = {
  county: '全县统一',
  town: '本镇自己定的',
  village: '本村自己定的',
  grid: '本网格自己定的',
  unknown: '自己定的'
}

/** Whose what holds is: `本村自己定的`, `全县统一`, `默认`. */
export function sourceWords({ own, from }: Setting, kind: NodeKind | Unknown): string {
  if (own !== null) return ownWords[kind]
  if (!from) return '默认'
  return from.kind === 'county' ? '全县统一' : `${from.name}定的`
}

/** Whose what holds is, and what the default is and where it is from. */
export function originWords(setting: Setting, kind: NodeKind | Unknown): string {
  const { name, own, from } = setting
  const origin = settingSources[settingRules[name].source]
  if (own === null && !from) return `默认的，${origin}。`
  return `${sourceWords(setting, kind)}。默认是${spaced(valueWords(name, defaultSettings[name]))}，${origin}。`
}

/** What giving it back comes to: `恢复成全县统一的 5 个工作日`. */
export function backWords({ name, inherited, from }: Setting): string {
  const whose = !from ? '默认的' : from.kind === 'county' ? '全县统一的' : `${from.name}的`
  return `恢复成${whose}${spaced(valueWords(name, inherited))}`
}

/** Who sets what cannot be set here. */
export const aboveWords = (name: SettingName): string =>
  settingRules[name].levels.length === 1 ? '这一项由县里统一定。' : '这一项由县里或者镇里定。'

const did = { add: '添了', retire: '停用了', restore: '恢复了', unknown: '改了' } as const

/** `把「议事日」从周二改成周四`, `添了类别「政策落实」`. */
export const changeWords = ({ setting, category }: Change, kind: NodeKind | Unknown): string =>
  setting ? setWords(setting, kind) : category ? `${did[category.did]}类别「${category.name}」` : ''

function setWords({ name, from, to }: NonNullable<Change['setting']>, kind: NodeKind | Unknown): string {
  if (name === unknown) return '改了一项设定'
  const what = `把「${settingRules[name].name}」`
  const said = (value: SettingValue | Unknown) => valueWords(name, value)
  if (to === null) {
    const back = kind === 'county' ? '默认的' : '上级的'
    return `${what}恢复成${back}${from === null ? '' : `，原来是${spaced(said(from))}`}`
  }
  return from === null
    ? `${what}定为${spaced(said(to))}`
    : `${what}从${spaced(said(from))}${/\d$/.test(said(from)) ? ' ' : ''}改成${spaced(said(to))}`
}

/** A blank before a figure that follows a character. */
const spaced = (words: string) => (/^\d/.test(words) ? ` ${words}` : words)
