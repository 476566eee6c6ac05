import { columns, type Field } from './columns'
import { textOf } from './text'
import type { Cell } from './file/table'

const marks = /[\s*＊★:：、.。!！?？_\-/·]/g

/** A header without what people add to it: blanks, marks, what stands in brackets. */
export const bare = (text: string): string =>
  text
    .replace(/[([{【〔].*?[)\]}】〕]/g, '')
    .replace(marks, '')
    .replace(/必填|选填/g, '')
    .replace(/(?<=\D)[12一二]$/, '')

/** The same with what stands in brackets left in. */
const whole = (text: string): string => text.replace(/[([{【〔)\]}】〕]/g, '').replace(marks, '')

const byHeader = new Map(
  columns.flatMap(({ field, header, variants }) =>
    [header, ...variants].map((one) => [bare(one), field] as const)
  )
)

/** Headed so, a column says who looks after a member, or, where another one says that, who is a hub. */
const ambiguous = '中心户'

/** What the upper of two headers says its columns are about. */
const ofMember = /党员|包联|帮联|结对|帮扶/
const ofHub = /中心户/
export const ofHead = /户主/
const ofHome = /户|群众|居民|村民|家庭|成员|人员|基本|信息|情况|个人|本人/

/** A header as the column has it: what stands above, and what stands in the lower row. */
export interface Name {
  upper: string
  lower: string
}

export const shown = ({ upper, lower }: Name): string =>
  upper === '' || upper === lower ? lower : lower === '' ? upper : `${upper}·${lower}`

/** How a header is remembered: by its words alone. */
export const memoryKey = (name: Name): string => whole(`${name.upper} ${name.lower}`)

/** What a village chose for headers before, by `memoryKey`; null means: not read. */
export type Memory = ReadonlyMap<string, Field | null>

/** What a column is taken for by its header; undefined where nothing is known of it. */
export function fieldOf(name: Name, memory: Memory): Field | null | undefined {
  const chosen = memory.get(memoryKey(name))
  if (chosen !== undefined) return chosen
  const { upper, lower } = name
  if (upper === '' || upper === lower || lower === '') {
    const text = lower === '' ? upper : lower
    return plainField(text) ?? ofTwoParts(text)
  }
  const both = byHeader.get(whole(`${upper}${lower}`))
  if (both) return both
  return ofParts(upper, plainField(lower))
}

/** What a header is by whom it speaks of, and what of them. */
function ofParts(upper: string, own: Field | undefined): Field | null | undefined {
  if (own !== 'name' && own !== 'phone') return own
  if (ofHead.test(upper)) return own === 'name' ? 'head' : own
  if (ofHub.test(upper)) return own === 'name' ? 'hub' : null
  if (ofMember.test(upper)) return own === 'name' ? 'linked' : 'linkedPhone'
  // Whoever the columns above tell of, it is nobody of the household: a grid officer, a doctor.
  return ofHome.test(upper) ? own : null
}

/** One header that says both: 党员姓名, 联系户电话. */
function ofTwoParts(text: string): Field | null | undefined {
  const [, upper, lower] = /^(.{2,8}?)((?:户主)?姓名|户主|(?:联系)?电话|手机号?码?)$/.exec(bare(text)) ?? []
  if (
    !upper ||
    !lower ||
    !(ofMember.test(upper) || ofHub.test(upper) || /户/.test(upper) || lower.startsWith('户主'))
  )
    return undefined
  return ofParts(upper, plainField(lower))
}

function plainField(text: string): Field | undefined {
  const found = byHeader.get(whole(text)) ?? byHeader.get(bare(text))
  const beside = /[([{【〔](.*?)[)\]}】〕]/.exec(text)?.[1] ?? ''
  if (/党员/.test(beside) && (found === 'phone' || found === 'name'))
    return found === 'phone' ? 'linkedPhone' : 'linked'
  return found
}

export const isHeaderWord = (cell: Cell | undefined): boolean => {
  const text = textOf(cell)
  return text !== '' && (plainField(text) !== undefined || isCounter(text) || bare(text) === ambiguous)
}

export const isCounter = (text: string): boolean => /^(?:序号|编号|序|no|号)$/i.test(bare(text))
export const isAmbiguous = (text: string): boolean => bare(text) === ambiguous
