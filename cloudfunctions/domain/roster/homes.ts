import { isSameName, nameKey } from '../../../types/domain/cleanText'
import type { Household } from '../../kernel/household'
import type { Organization } from '../../kernel/organization'
import { askId, isSound, leave, type Draft, type HomeDraft } from './draft'
import { begin, join, newId, putIn, type Gathering } from './gathering'
import { gridFinder } from './grids'
import { candidates, homesOnFile, likeliest, livesIn, put, speaksOf } from './homesOnFile'
import { householdIdOf } from './ids'
import { isRead } from './read'
import type { Answers } from './readRow'
import { elsewhere, numbersOfGrids } from './gridsOfRows'
import { addressKey, segmentsOf } from './segments'
import { told } from './text'
import type { Village } from './village'

/**
 * Gathers the rows into households: by the number of the household, else by its head and grid; recognizes those
 * on file. Writes what is wrong, and what is to be asked, into the drafts. Pure but for them.
 */
export function gatherHomes(drafts: Draft[], village: Village, answers: Answers): HomeDraft[] {
  const find = gridFinder(village.node, village.nodes)
  const gathering: Gathering = {
    village,
    answers,
    homes: [],
    nodes: new Map(),
    above: new Map(),
    byNumber: new Map(),
    byHead: new Map(),
    byId: new Map(),
    onFile: homesOnFile(village)
  }
  for (const draft of drafts.filter(isSound)) {
    const { grid, gridAbove, number, head } = draft.row
    const found = grid === undefined ? undefined : find(grid)
    if (found && 'fault' in found) draft.faults.push(found.fault)
    if (number === undefined && head === undefined)
      draft.faults.push('没有写户号，也没有写户主，不知道是哪一家的人')
    gathering.nodes.set(draft, found && isRead(found) ? found.value : undefined)
    const above = gridAbove === undefined ? undefined : find(gridAbove)
    gathering.above.set(draft, above && isRead(above) ? above.value : undefined)
  }
  elsewhere(drafts, gathering.nodes)
  for (const draft of drafts.filter(isSound)) byId(gathering, draft)
  const sound = drafts.filter((draft) => isSound(draft) && !draft.home)
  // Numbered rows first: those that give the head alone join them.
  const numbered = sound.filter(({ row }) => row.number !== undefined)
  const perGrid = numbersOfGrids(numbered, gathering.nodes)
  for (const draft of numbered) byNumber(gathering, draft, perGrid)
  const heads = new Map<string, Draft[]>()
  for (const draft of sound) if (draft.row.number === undefined) put(heads, nameKey(draft.row.head!), draft)
  for (const some of heads.values()) for (const group of inGrids(gathering, some)) byHead(gathering, group)
  return gathering.homes
}

/** Rows that bear the id of a household on file are of it, as long as they speak of nobody else. */
function byId(gathering: Gathering, draft: Draft): void {
  const { homeId, head, number } = draft.row
  if (homeId === undefined) return
  const home = gathering.onFile.byId.get(homeId)
  const fits =
    home &&
    (head === undefined || speaksOf(home, head)) &&
    (number === undefined || home.number === undefined || home.number === number)
  if (!fits) return leave(draft, 'homeId', '联户编号和这一行写的人家对不上，没有用，按户号和户主认')
  putIn(gathering, home, draft)
  if (draft.home && number !== undefined) draft.home.number = number
}

function byNumber(gathering: Gathering, draft: Draft, perGrid: ReadonlySet<string>): void {
  const { number, head } = draft.row as { number: string; head?: string }
  const node = gathering.nodes.get(draft)
  const own = perGrid.has(number) && node ? `${node._id}/${number}` : number
  const known = gathering.byNumber.get(own)
  if (known) return join(gathering, known, draft)
  const derived = householdIdOf(gathering.village.node._id, { number: own })
  const numbered = (gathering.onFile.byNumber.get(number) ?? []).filter(
    (one) => own === number || one.home.id === node?._id
  )
  const before =
    (numbered.length > 1 ? numbered.find((one) => one.home.id === node?._id) : numbered[0]) ??
    gathering.onFile.byId.get(derived) ??
    (head === undefined ? undefined : unnumbered(gathering, head, node))
  if (before && gathering.byId.has(before._id)) return putIn(gathering, before, draft)
  const home = begin(gathering, draft, before, derived)
  if (!home) return
  home.number = number
  gathering.byNumber.set(own, home)
}

/** A household without a number on file that these rows give one. */
const unnumbered = (
  { onFile, byId }: Gathering,
  head: string,
  node: Organization | undefined
): Household | undefined => {
  const fitting = (onFile.byHead.get(nameKey(head)) ?? []).filter(
    (one) => !one.number && !byId.has(one._id) && (!node || one.home.id === node._id)
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The rows of one head by their grids; those without one go with the only one there is. */
function inGrids(gathering: Gathering, drafts: Draft[]): Draft[][] {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) put(groups, gathering.nodes.get(draft)?._id ?? '', draft)
  const open = groups.get('')
  const [only, more] = [...groups].filter(([id]) => id !== '').map(([, group]) => group)
  if (!open || !only || more) return [...groups.values()]
  const whole = new Set([...only, ...open])
  return [drafts.filter((draft) => whole.has(draft))]
}

function byHead(gathering: Gathering, drafts: Draft[]): void {
  const { onFile, answers, nodes } = gathering
  const { head } = drafts[0]!.row as { head: string }
  const node = drafts.map((draft) => nodes.get(draft)).find((one) => one !== undefined)
  const named = candidates(onFile, head, node)
  const known = named.length > 0 ? named : misspelt(gathering, drafts, head)
  const inFile = (gathering.byHead.get(nameKey(head)) ?? []).filter(
    (one) => !node || one.node._id === node._id
  )
  const segments = segmentsOf(drafts, answers)
  const taken = new Set<Household>()
  for (const segment of segments) {
    const free = known.filter((one) => !taken.has(one))
    const own = onFileOf(gathering, segment, free, segments.length)
    if (own && own !== 'several') taken.add(own)
    // Rows that tell the head alone join the numbered household of that head.
    const numbered = own || segments.length > 1 ? [] : inFile
    const several = own === 'several' || numbered.length > 1
    place(gathering, segment, { head, known, home: several ? 'several' : (own ?? numbered[0]) })
  }
}

/** The household of whoever has the number of this head under another name, unless they are said to be two people. */
function misspelt({ village, answers, onFile }: Gathering, drafts: Draft[], head: string): Household[] {
  const { row } = drafts.find((one) => one.phone !== undefined && isSameName(one.row.name, head)) ?? {}
  const own = row && village.persons.find(({ phone }) => phone === row.phone)
  const home = own && onFile.byId.get(own.householdId ?? '')
  if (!own || !home || !speaksOf(home, own.name)) return []
  return answers.get(askId('name', row!)) === 'other' ? [] : [home]
}

/** Puts the rows of one household together; who lives in another one of that head on file goes there. */
function place(
  gathering: Gathering,
  segment: Draft[],
  {
    head,
    known,
    home
  }: { head: string; known: Household[]; home: Household | HomeDraft | 'several' | undefined }
): void {
  const own = home && home !== 'several' && '_id' in home ? home : undefined
  let there = own
    ? gathering.byId.get(own._id)
    : home && home !== 'several' && 'drafts' in home
      ? home
      : undefined
  for (const draft of segment) {
    const lives = known.filter((one) => livesIn(gathering.onFile, one, draft))
    const elsewhere = lives.length === 1 && lives[0] !== own ? lives[0]! : undefined
    if (elsewhere && home) putIn(gathering, elsewhere, draft)
    else if (home === 'several') draft.faults.push(`不止一户的户主叫${told(head)}，请写户号或者住址分清`)
    else if (there) join(gathering, there, draft)
    else there = begin(gathering, draft, own, own?._id ?? newId(gathering, head, segment))
  }
}

/** The household on file that rows of one head mean: the only one, or the one that most speaks for. */
function onFileOf(
  { onFile }: Gathering,
  segment: Draft[],
  known: Household[],
  segments: number
): Household | 'several' | undefined {
  const best = likeliest(onFile, known, segment)
  if (best || known.length === 0) return best
  if (segments === 1) return known.length === 1 ? known[0] : 'several'
  return known.length === 1 && !contradicts(known[0]!, segment) ? known[0] : undefined
}

const contradicts = ({ address }: Household, segment: Draft[]): boolean =>
  address !== undefined &&
  segment.some(({ row }) => row.address !== undefined && addressKey(row.address) !== addressKey(address))
