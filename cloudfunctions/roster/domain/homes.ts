import { isSameName, nameKey } from '../../../types/domain/cleanText'
import type { Household } from '../../kernel/household'
import type { Organization } from '../../kernel/organization'
import { isGood, type Draft, type HomeDraft } from './draft'
import { gridFinder } from './grids'
import { householdIdOf } from './ids'
import { told } from './text'
import type { Village } from './village'

/** A name of a household says whose it is: 王桂香家, 一组 王桂香家, or whatever the village wrote. */
export const headOf = ({ name }: Pick<Household, 'name'>): string =>
  /(?:^|\s)(\S+)家$/.exec(name)?.[1] ?? name

const speaksOf = (household: Household, head: string): boolean =>
  isSameName(household.name, head) || isSameName(headOf(household), head)

interface Gathering {
  village: Village
  homes: HomeDraft[]
  byNumber: Map<string, HomeDraft>
  byHead: Map<string, HomeDraft[]>
  /** Households that rows were found to speak of, by the id they have or will have. */
  byId: Map<string, HomeDraft>
  onFile: { byNumber: Map<string, Household>; byHead: Map<string, Household[]>; byId: Map<string, Household> }
}

/**
 * Gathers the rows into households: by the number of the household, else by its head and grid; recognizes those
 * on file. Writes what is wrong into the drafts. Pure but for them.
 */
export function gatherHomes(drafts: Draft[], village: Village): HomeDraft[] {
  const find = gridFinder(village.node, village.nodes)
  const nodes = new Map<Draft, Organization | undefined>()
  for (const draft of drafts.filter(isGood)) {
    const { grid, number, head } = draft.row
    const found = grid === undefined ? undefined : find(grid)
    if (found && 'fault' in found) draft.faults.push(found.fault)
    if (number === undefined && head === undefined)
      draft.faults.push('没有写户号，也没有写户主，不知道是哪一家的人')
    nodes.set(draft, found && 'value' in found ? found.value : undefined)
  }
  const gathering = begin(village)
  const sound = drafts.filter(isGood)
  // Numbered rows first: those that give the head alone join them.
  for (const draft of sound.filter(({ row }) => row.number !== undefined))
    byNumber(gathering, draft, nodes.get(draft))
  for (const draft of sound.filter(({ row }) => row.number === undefined))
    byHead(gathering, draft, nodes.get(draft))
  return gathering.homes
}

function begin(village: Village): Gathering {
  const byHead = new Map<string, Household[]>()
  for (const one of village.households) {
    for (const key of new Set([one.name, headOf(one)].map(nameKey)))
      byHead.set(key, [...(byHead.get(key) ?? []), one])
  }
  return {
    village,
    homes: [],
    byNumber: new Map(),
    byHead: new Map(),
    byId: new Map(),
    onFile: {
      byNumber: new Map(
        village.households.flatMap((one) => (one.number ? [[one.number, one] as const] : []))
      ),
      byHead,
      byId: new Map(village.households.map((one) => [one._id, one]))
    }
  }
}

function byNumber(gathering: Gathering, draft: Draft, node: Organization | undefined): void {
  const { number, head } = draft.row as { number: string; head?: string }
  const known = gathering.byNumber.get(number)
  if (known) return join(gathering, known, draft, node)
  const derived = householdIdOf(gathering.village.node._id, { number })
  const before =
    gathering.onFile.byNumber.get(number) ??
    gathering.onFile.byId.get(derived) ??
    (head === undefined ? undefined : unnumbered(gathering, head, node))
  const home = found(gathering, draft, node, before, derived)
  if (!home) return
  home.number = number
  gathering.byNumber.set(number, home)
}

function byHead(gathering: Gathering, draft: Draft, node: Organization | undefined): void {
  const head = draft.row.head!
  const before = onFileByHead(gathering, draft, head, node)
  if (before === 'several') return tooMany(draft, head)
  if (before) {
    const known = gathering.byId.get(before._id)
    return known
      ? join(gathering, known, draft, node)
      : void found(gathering, draft, node, before, before._id)
  }
  const same = (gathering.byHead.get(nameKey(head)) ?? []).filter((one) => !node || one.node._id === node._id)
  if (same.length > 1) return tooMany(draft, head)
  if (same.length === 1) return join(gathering, same[0]!, draft, node)
  const at = node ?? nodeOf(gathering, undefined)
  found(
    gathering,
    draft,
    node,
    undefined,
    householdIdOf(gathering.village.node._id, { head, nodeId: at?._id ?? '' })
  )
}

const tooMany = (draft: Draft, head: string): void =>
  void draft.faults.push(`不止一户的户主叫${told(head)}，请写户号分清`)

/** A household without a number on file that these rows give one. */
const unnumbered = (
  gathering: Gathering,
  head: string,
  node: Organization | undefined
): Household | undefined => {
  const fitting = (gathering.onFile.byHead.get(nameKey(head)) ?? []).filter(
    (one) => !one.number && !gathering.byId.has(one._id) && (!node || one.home.id === node._id)
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

/**
 * The household on file that a head without a number means: one without a number first, and of several the one
 * where somebody of the row's name lives.
 */
function onFileByHead(
  gathering: Gathering,
  draft: Draft,
  head: string,
  node: Organization | undefined
): Household | 'several' | undefined {
  const all = (gathering.onFile.byHead.get(nameKey(head)) ?? []).filter(
    (one) => !node || one.home.id === node._id
  )
  const without = all.filter((one) => !one.number)
  const fitting = without.length > 0 ? without : all
  if (fitting.length < 2) return fitting[0]
  const { name, phone } = draft.row
  const lives = ({ _id }: Household) =>
    gathering.village.persons.some(
      (one) =>
        one.householdId === _id && isSameName(one.name, name) && (phone === undefined || one.phone === phone)
    )
  const own = fitting.filter(lives)
  return own.length === 1 ? own[0] : 'several'
}

/** Where it lies: what the row says, else what is on file, else the village itself where it has no grids. */
function nodeOf({ village }: Gathering, before: Household | undefined): Organization | undefined {
  if (before) return village.nodes.find(({ _id }) => _id === before.home.id)
  return village.nodes.length === 1 ? village.node : undefined
}

function found(
  gathering: Gathering,
  draft: Draft,
  node: Organization | undefined,
  before: Household | undefined,
  derived: string
): HomeDraft | undefined {
  const at = node ?? nodeOf(gathering, before)
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
  const key = nameKey(head)
  gathering.byHead.set(key, [...(gathering.byHead.get(key) ?? []), home])
}

function join(gathering: Gathering, home: HomeDraft, draft: Draft, node: Organization | undefined): void {
  const first = home.drafts[0]!.row.row
  const { head } = draft.row
  if (head !== undefined && home.head !== undefined && !isSameName(head, home.head))
    return void draft.faults.push(`户号和第 ${first} 行一样，户主却不一样（那一行写的是${told(home.head)}）`)
  if (node && node._id !== home.node._id)
    return void draft.faults.push(
      `和第 ${first} 行是同一户，网格却不一样（那一行写的是${told(home.node.name)}）`
    )
  draft.home = home
  home.drafts.push(draft)
  named(gathering, home, head)
}

/** What a household is called: as on file where that speaks of this head, else after its head. */
export function nameOfHome({ before, head, drafts }: HomeDraft): string {
  if (before && (head === undefined || speaksOf(before, head))) return before.name
  return `${head ?? drafts[0]!.row.name}家`
}
