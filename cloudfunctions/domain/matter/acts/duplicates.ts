import { merge as mergeContract, unmerge as unmergeContract } from '../../../../types/api/matter/duplicates'
import { loadMany } from '../../../kernel/aggregate'
import { Refusal } from '../../../kernel/refusal'
import { apart, canLead, clusterOf, isOrdinary } from '../state/cluster'
import type { Matter } from '../state/matter'
import { matterRolesOf } from '../state/roles'
import { actHandler } from './act'
import { matters } from '../state/matters'

/** The matter, and the one it is to be handled with. */
async function look({ id, into }: { id: string; into: string }) {
  const found = await loadMany<Matter>(matters, [id, into])
  return { matter: found.get(id), looked: found.get(into) ?? null }
}

/**
 * Two that said the same are handled together: only by who sorts or decides both, in one village, and never where
 * somebody complains about a person (boundaries.md). One write: the other matter notes it by an effect.
 */
export const merge = actHandler(
  mergeContract,
  ({ text }, matter, { person, looked: target, now }) => {
    const mine = target ? matterRolesOf(target, person, now) : []
    const may = mine.includes('sorter') || mine.includes('officer')
    if (!target || !may || target.office.id !== matter.office.id) throw new Refusal('MERGE_UNKNOWN')
    if (!isOrdinary(target)) throw new Refusal('MERGE_HIDDEN')
    if (!canLead(target) || target._id === matter._id) throw new Refusal('MERGE_NOT_OPEN')
    return { ...(text && { text }), cluster: clusterOf(target, matter.stage), dueAt: null }
  },
  { look }
)

export const unmerge = actHandler(unmergeContract, ({ text }, matter, { settings, now }) => ({
  text,
  ...apart(matter, settings, now)
}))
