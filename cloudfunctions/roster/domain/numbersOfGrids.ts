import { isSameName } from '../../../types/domain/cleanText'
import type { Organization } from '../../kernel/organization'
import type { Draft } from './draft'

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
