import { isSameName } from '../../../types/domain/cleanText'
import type { Organization } from '../../kernel/organization'
import type { Draft } from './draft'
import { rowName } from './row'

/** Numbers that begin anew in every group: those of two groups whose heads differ. */
export function numbersOfGrids(
  drafts: Draft[],
  nodes: ReadonlyMap<Draft, Organization | undefined>
): Set<string> {
  const seen = new Map<string, Map<string, string>>()
  const perGrid = new Set<string>()
  for (const draft of drafts) {
    const { number, head } = draft.row
    const node = nodes.get(draft)
    if (!node || head === undefined) continue
    const heads = seen.get(number!) ?? new Map<string, string>()
    if ([...heads].some(([id, other]) => id !== node._id && !isSameName(other, head))) perGrid.add(number!)
    if (!heads.has(node._id)) heads.set(node._id, head)
    seen.set(number!, heads)
  }
  return perGrid
}

/** Who stands below a head of another group is not of that household, and of no other. */
export function elsewhere(drafts: Draft[], nodes: ReadonlyMap<Draft, Organization | undefined>): void {
  const byKey = new Map(drafts.map((draft) => [draft.row.key, draft]))
  for (const draft of drafts) {
    const head = draft.row.under === undefined ? undefined : byKey.get(draft.row.under)
    const [own, there] = [nodes.get(draft), head && nodes.get(head)]
    if (own && there && own._id !== there._id)
      draft.faults.push(`跟着${rowName(head!.row, draft.row)}的户主，网格却不一样`)
  }
}
