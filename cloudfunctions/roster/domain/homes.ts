import { isSameName, nameKey } from '../../../types/domain/cleanText'
import type { Household } from '../../kernel/household'
import type { Organization } from '../../kernel/organization'
import { isSound, type Draft, type HomeDraft } from './draft'
import { gridFinder } from './grids'
import { candidates, homesOnFile, likeliest, livesIn, put, speaksOf, type HomesOnFile } from './homesOnFile'
import { householdIdOf } from './ids'
import { isRead } from './read'
import type { Answers } from './readRow'
import { elsewhere, numbersOfGrids } from './gridsOfRows'
import { rowName } from './row'
import { addressKey, segmentsOf } from './segments'
import { told } from './text'
import type { Village } from './village'

interface Gathering {
  village: Village
  answers: Answers
  homes: HomeDraft[]
  nodes: Map<Draft, Organization | undefined>
  above: Map<Draft, Organization | undefined>
  byNumber: Map<string, HomeDraft>
  byHead: Map<string, HomeDraft[]>
  /** Households that rows were found to speak of, by the id they have or will have. */
  byId: Map<string, HomeDraft>
  onFile: HomesOnFile
}

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
  const sound = drafts.filter(isSound)
  // Numbered rows first: those that give the head alone join them.
  const numbered = sound.filter(({ row }) => row.number !== undefined)
  const perGrid = numbersOfGrids(numbered, gathering.nodes)
  for (const draft of numbered) byNumber(gathering, draft, perGrid)
  const heads = new Map<string, Draft[]>()
  for (const draft of sound) if (draft.row.number === undefined) put(heads, nameKey(draft.row.head!), draft)
  for (const some of heads.values()) for (const group of inGrids(gathering, some)) byHead(gathering, group)
  return gathering.homes
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
  const known = candidates(onFile, head, node)
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

function putIn(gathering: Gathering, home: Household, draft: Draft): void {
  const known = gathering.byId.get(home._id)
  if (known) join(gathering, known, draft)
  else begin(gathering, draft, home, home._id)
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

/** The id of a new household: of its head and grid, and of what tells it from another one of that head. */
function newId(gathering: Gathering, head: string, segment: Draft[]): string {
  const { village, byId, onFile } = gathering
  const at = gathering.nodes.get(segment[0]!) ?? nodeOf(gathering, segment[0]!, undefined)
  const key = { head, nodeId: at?._id ?? '' }
  const told =
    segment.flatMap(({ row }) => row.phone ?? [])[0] ?? segment.flatMap(({ row }) => row.address ?? [])[0]
  for (let turn = 0; ; turn += 1) {
    const mark = turn === 0 ? undefined : turn === 1 && told !== undefined ? told : `#${turn + 1}`
    const id = householdIdOf(village.node._id, { ...key, ...(mark !== undefined && { mark }) })
    if (!byId.has(id) && !onFile.byId.has(id)) return id
  }
}

/** Where it lies: what the row says, else what is on file, else what stands above, else the village where it has no grids. */
function nodeOf(
  { village, above }: Gathering,
  draft: Draft,
  before: Household | undefined
): Organization | undefined {
  if (before) return village.nodes.find(({ _id }) => _id === before.home.id)
  return above.get(draft) ?? (village.nodes.length === 1 ? village.node : undefined)
}

function begin(
  gathering: Gathering,
  draft: Draft,
  before: Household | undefined,
  derived: string
): HomeDraft | undefined {
  const at = gathering.nodes.get(draft) ?? nodeOf(gathering, draft, before)
  if (!at) {
    draft.faults.push('没有写网格')
    return undefined
  }
  const home: HomeDraft = { id: before?._id ?? derived, node: at, drafts: [draft], ...(before && { before }) }
  draft.home = home
  gathering.homes.push(home)
  gathering.byId.set(home.id, home)
  named(gathering, home, draft.row.head)
  return home
}

function named(gathering: Gathering, home: HomeDraft, head: string | undefined): void {
  if (head === undefined || home.head !== undefined) return
  home.head = head
  put(gathering.byHead, nameKey(head), home)
}

function join(gathering: Gathering, home: HomeDraft, draft: Draft): void {
  const first = rowName(home.drafts[0]!.row, draft.row)
  const { head } = draft.row
  const node = gathering.nodes.get(draft)
  if (head !== undefined && home.head !== undefined && !isSameName(head, home.head))
    return void draft.faults.push(`户号和${first}一样，户主却不一样（那一行写的是${told(home.head)}）`)
  if (node && node._id !== home.node._id)
    return void draft.faults.push(`和${first}是同一户，网格却不一样（那一行写的是${told(home.node.name)}）`)
  draft.home = home
  home.drafts.push(draft)
  named(gathering, home, head)
}

/** What a household is called: as on file where that speaks of this head, else after its head. */
export function nameOfHome({ before, head, drafts }: HomeDraft): string {
  if (before && (head === undefined || speaksOf(before, head))) return before.name
  return `${head ?? drafts[0]!.row.name}家`
}
