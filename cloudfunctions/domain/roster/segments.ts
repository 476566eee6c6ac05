import { isSameName, nameKey } from '../../../types/domain/cleanText'
import { askRow, type Draft } from './draft'
import type { Answers } from './readRow'
import { issueAt } from './issue'
import { rowName } from './row'
import { told } from './text'

/**
 * Rows of one head in one group as the households they are: a second row of the head, with another number, another
 * birthday or another address, begins a second one; where nothing tells, it is asked, and what follows waits. Pure
 * but for the drafts.
 */
export function segmentsOf(drafts: Draft[], answers: Answers): Draft[][] {
  const heads = drafts.filter(isHead)
  return heads.length > 1 ? byHeads(drafts, answers) : byAddresses(drafts, heads[0], answers)
}

const isHead = ({ row }: Draft): boolean =>
  row.isHead ?? (row.head !== undefined && isSameName(row.name, row.head))

function byHeads(drafts: Draft[], answers: Answers): Draft[][] {
  const segments: Draft[][] = []
  let waits: Draft | undefined
  for (const draft of drafts) {
    const current = segments.at(-1)
    if (!current) segments.push([draft])
    else if (!isHead(draft) || !current.some(isHead)) {
      current.push(draft)
      if (waits) follow(draft, waits)
    } else {
      const twin = segments.flat().find((one) => isHead(one) && isSamePerson(one, draft))
      waits = undefined
      if (twin) segments.find((one) => one.includes(twin))!.push(draft)
      else if (segments.every((one) => differs(one.find(isHead)!, draft))) segments.push([draft])
      else {
        const answer = askTwo(draft, current.find(isHead)!, answers)
        if (answer === 'one') current.push(draft)
        else segments.push([draft])
        if (answer === null) waits = draft
      }
    }
  }
  return segments
}

/** Who stands below a head that is asked about waits for the same answer. */
function follow(draft: Draft, head: Draft): void {
  const question = issueAt(draft.row.place('name'), `要等${rowName(head.row, draft.row)}那一户答了才写入`)
  draft.waits.push(question)
  draft.asked.push(question)
}

const isSamePerson = (one: Draft, other: Draft): boolean =>
  one.row.phone !== undefined && one.row.phone === other.row.phone

const bothDiffer = <Value>(one: Value | undefined, other: Value | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other

const differs = ({ row: one }: Draft, { row: other }: Draft): boolean =>
  bothDiffer(one.phone, other.phone) ||
  bothDiffer(addressKey(one.address), addressKey(other.address)) ||
  bothDiffer(one.born, other.born)

/** An address without what only sets it apart on paper. */
export const addressKey = (address: string | undefined): string | undefined =>
  address === undefined ? undefined : nameKey(address)

const askTwo = (draft: Draft, first: Draft, answers: Answers): string | null =>
  askRow(
    draft,
    {
      kind: 'home',
      field: 'head',
      reason: `户主都叫${told(draft.row.head ?? draft.row.name)}，和${rowName(first.row, draft.row)}是一户还是两户？电话、住址、出生日期都分不清`,
      choices: [
        { value: 'two', label: '是两户' },
        { value: 'one', label: '是一户，写重了' }
      ],
      writes: ['two']
    },
    answers
  )

/** Without two rows of the head, two addresses are two households; where the head stands at one of them, it is asked. */
function byAddresses(drafts: Draft[], head: Draft | undefined, answers: Answers): Draft[][] {
  const keys = new Set(drafts.flatMap(({ row }) => addressKey(row.address) ?? []))
  if (keys.size < 2) return [drafts]
  const segments = new Map<string, Draft[]>()
  const own = addressKey(head?.row.address)
  let last = own ?? addressKey(drafts.find(({ row }) => row.address !== undefined)?.row.address)!
  for (const draft of drafts) {
    const key = addressKey(draft.row.address) ?? last
    last = key
    const home =
      head && own !== undefined && key !== own && draft !== head ? askMoved(draft, head, answers) : 'two'
    const place = home === 'one' ? own! : key
    segments.set(place, [...(segments.get(place) ?? []), draft])
  }
  return [...segments.values()]
}

const askMoved = (draft: Draft, head: Draft, answers: Answers): string | null =>
  askRow(
    draft,
    {
      kind: 'home',
      field: 'address',
      reason: `户主和${rowName(head.row, draft.row)}一样，住址不一样，是一户还是两户？`,
      choices: [
        { value: 'one', label: '是一户' },
        { value: 'two', label: '是两户' }
      ],
      writes: ['one', 'two']
    },
    answers
  )
