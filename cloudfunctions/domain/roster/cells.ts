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
import { type WordOf } from '../../../types/domain/unknown'
import { readName } from './names'
import { isRead, type Read } from './read'
import { told } from './text'

/** Somebody another row speaks of: by name, and by phone where two have that name. */
export interface Reference {
  name: string
  phone?: string
}

const yes =
  /^(?:是|有|对|√|✓|✔|☑|y|yes|true|1|(?:中共|(?:中国)?共产党?)?(?:正式|预备)?党员(?:\((?:正式|预备|中共)\))?|自愿|户代表|中心户|党员中心户)$/i
const no =
  /^(?:否|不是|无|没有|×|✗|✘|x|n|no|false|0|非党员|非中共党员|群众|普通群众|共青团员|团员|少先队员|入党积极分子|积极分子|发展对象|民主党派|(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)(?:党员|盟员|会员|成员|社员)?|无党派(?:人士)?|不自愿|不|非)$/i

/** 是 or 否, however it is written. */
export function readYes(text: string, header: string): Read<boolean> {
  const plain = text.replace(/\s/g, '')
  if (yes.test(plain)) return { value: true }
  if (no.test(plain)) return { value: false }
  const [, bare, beside] = /^(.+?)\((.+)\)$/.exec(plain) ?? []
  if (bare && beside && isYesOrNo(bare))
    return { value: yes.test(bare), note: `「${header}」后面的${told(beside)}没有保存` }
  return { fault: `「${header}」写的是${told(text)}，请写「是」或者「否」` }
}

export const isYesOrNo = (text: string): boolean => yes.test(text) || no.test(text)

/** `王秀英`, `王秀英13800000001`, `王秀英（13800000001）`. */
export function readReference(text: string, header: string): Read<Reference> {
  const phone = /(?<!\d)1[3-9]\d{9}(?!\d)/.exec(text)?.[0]
  const rest = text
    .replace(phone ?? '', '')
    .replace(/\(\s*\)/g, '')
    .replace(/^[\s:,;、]+|[\s:,;、]+$/g, '')
  if (phone && rest === '') return { value: { name: '', phone } }
  const read = readName(rest, header)
  if (!isRead(read)) return read
  return {
    value: { name: read.value.name, ...(phone && { phone }) },
    ...(read.note !== undefined && { note: read.note })
  }
}

/** One of the words of a table, with or without the ending that all of them have. */
function readWord<Labels extends Readonly<Record<string, string>>>(
  text: string,
  header: string,
  labels: Labels,
  ending: RegExp,
  more: Partial<Record<string, WordOf<Labels>>> = {}
): Read<WordOf<Labels>> {
  const bare = (words: string) => words.replace(/\s/g, '').replace(ending, '')
  const keys = Object.keys(labels) as WordOf<Labels>[]
  const found = keys.find((key) => bare(labels[key]!) === bare(text)) ?? more[bare(text)]
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

/** What somebody is to the head of the household. */
export const isHeadRelation = (text: string): boolean =>
  /^(?:是|√|✓|✔|☑|户主|本人|户主本人|本户户主|自己|户主\(本人\))$/.test(text.replace(/\s/g, ''))
