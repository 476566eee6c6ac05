import {
  dutyLabels,
  exemptionLabels,
  memberCategoryLabels,
  partyGroupLabels,
  type Duty,
  type Exemption,
  type MemberCategory,
  type PartyGroup
} from '../../../types/domain/members'
import type { Read } from './day'
import { nameOf, told } from './text'

/** Somebody another row speaks of: by name, and by phone where two have that name. */
export interface Reference {
  name: string
  phone?: string
}

const yes =
  /^(?:是|有|对|√|✓|✔|☑|y|yes|true|1|(?:中共)?(?:正式|预备)?党员|中共(?:正式|预备)党员|自愿|户代表|中心户|党员中心户)$/i
const no =
  /^(?:否|不是|无|没有|×|✗|✘|x|n|no|false|0|非党员|群众|共青团员|团员|民主党派|无党派人士|不自愿|不|非)$/i

/** 是 or 否, however it is written. */
export function readYes(text: string, header: string): Read<boolean> {
  if (yes.test(text)) return { value: true }
  if (no.test(text)) return { value: false }
  return { fault: `「${header}」写的是${told(text)}，请写「是」或者「否」` }
}

export const isYesOrNo = (text: string): boolean => yes.test(text) || no.test(text)

/** A mobile number: 11 digits however they are spaced, with or without the code of the country. */
export function readPhone(text: string): Read<string> {
  const digits = text.replace(/[\s\-()—–.]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, '')
  if (/^1[3-9]\d{9}$/.test(digits)) return { value: digits }
  const count = /^\d+$/.test(digits) ? `，这里是 ${digits.length} 位` : ''
  return { fault: `手机号${told(text)}不对，要 1 开头的 11 位数字${digits.length === 11 ? '' : count}` }
}

const nameLimit = 30

export function readName(text: string, header: string): Read<string> {
  const value = nameOf(text)
  if (value.length > nameLimit) return { fault: `「${header}」太长了，最多 ${nameLimit} 个字` }
  if (!/\p{L}/u.test(value)) return { fault: `「${header}」写的是${told(text)}，不像姓名` }
  return { value }
}

/** `王秀英`, `王秀英13800000001`, `王秀英（13800000001）`. */
export function readReference(text: string, header: string): Read<Reference> {
  const phone = /(?<!\d)1[3-9]\d{9}(?!\d)/.exec(text)?.[0]
  const rest = text
    .replace(phone ?? '', '')
    .replace(/[()\s:,;、]+$|^[()\s:,;、]+/g, '')
    .replace(/\(\s*\)/g, '')
  if (phone && rest.trim() === '') return { value: { name: '', phone } }
  const read = readName(rest.trim(), header)
  return 'fault' in read ? read : { value: { name: read.value, ...(phone && { phone }) } }
}

/** One of the words of a table, with or without the ending that all of them have. */
function readWord<Key extends string>(
  text: string,
  header: string,
  labels: Readonly<Record<Key, string>>,
  ending: RegExp,
  more: Partial<Record<string, Key>> = {}
): Read<Key> {
  const bare = (words: string) => words.replace(/\s/g, '').replace(ending, '')
  const keys = Object.keys(labels) as Key[]
  const found = keys.find((key) => bare(labels[key]) === bare(text)) ?? more[bare(text)]
  if (found) return { value: found }
  return {
    fault: `「${header}」写的是${told(text)}，请从这几样里选：${keys.map((key) => labels[key]).join('、')}`
  }
}

export const readCategory = (text: string, header: string): Read<MemberCategory> =>
  readWord(text, header, memberCategoryLabels, /党员$/, { 在村: 'home', 在外: 'away', 务工: 'away' })

export const readGroup = (text: string, header: string): Read<PartyGroup> =>
  readWord(text, header, partyGroupLabels, /(?:党小组|小组)$/)

export const readDuty = (text: string, header: string): Read<Duty> =>
  readWord(text, header, dutyLabels, /岗$/)

export const readExemption = (text: string, header: string): Read<Exemption> =>
  readWord(text, header, exemptionLabels, /$/, {
    年满70: 'age',
    年满70岁: 'age',
    年满七十岁: 'age',
    '70岁以上': 'age',
    七十岁以上: 'age',
    年老: 'weak',
    体弱: 'weak',
    多病: 'ill',
    外出: 'away'
  })
