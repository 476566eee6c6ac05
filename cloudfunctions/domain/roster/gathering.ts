import { isSameName, nameKey } from '../../../types/domain/cleanText'
import type { Household } from '../../kernel/household'
import type { Organization } from '../../kernel/organization'
import { isGood, type Draft, type HomeDraft } from './draft'
import { put, speaksOf, type HomesOnFile } from './homesOnFile'
import { householdIdOf } from './ids'
import type { Answers } from './readRow'
import { rowName } from './row'
import { told } from './text'
import type { Village } from './village'

/** The households of a file on their way, and what rows can find them by. */
export interface Gathering {
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

/** The id of a new household: of its head and grid, and of what tells it from another one of that head. */
export function newId(gathering: Gathering, head: string, segment: Draft[]): string {
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

export function begin(
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

export function join(gathering: Gathering, home: HomeDraft, draft: Draft): void {
  const first = rowName(home.drafts[0]!.row, draft.row)
  const { head } = draft.row
  const node = gathering.nodes.get(draft)
  if (head !== undefined && home.head !== undefined && !isSameName(head, home.head))
    return void draft.faults.push(`户号和${first}一样，户主却不一样(那一行写的是${told(home.head)})`)
  if (node && node._id !== home.node._id)
    return void draft.faults.push(`和${first}是同一户，网格却不一样(那一行写的是${told(home.node.name)})`)
  draft.home = home
  home.drafts.push(draft)
  named(gathering, home, head)
}

/** What a household is called: as on file where that speaks of this head, else after its head. */
export function nameOfHome({ before, head, drafts }: HomeDraft): string {
  // While it is asked whether the head is the one on file, the household is called as it was.
  const open = drafts.some((draft) => draft.maybe !== undefined && !isGood(draft))
  if (before && (open || head === undefined || speaksOf(before, head))) return before.name
  return `${head ?? drafts[0]!.row.name}家`
}

export function putIn(gathering: Gathering, home: Household, draft: Draft): void {
  const known = gathering.byId.get(home._id)
  if (known) join(gathering, known, draft)
  else begin(gathering, draft, home, home._id)
}
