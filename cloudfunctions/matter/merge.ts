import { merge as method } from '../../types/api/matter/merge'
import { openStages } from '../../types/domain/stages'
import { load } from '../kernel/aggregate'
import { Refusal } from '../kernel/refusal'
import { clusterOf } from '../shared/matter/cluster'
import type { Matter } from '../shared/matter/matter'
import { actHandler } from './act'
import { standingsOf } from '../shared/matter/standing'

/** The matter it is to be handled with. */
const look = ({ into }: { into: string }) => load<Matter>('matters', into)

/**
 * Two that said the same are handled together: only by who sorts or decides both, in one village, and never where
 * somebody complains about a person (boundaries.md).
 */
export const merge = actHandler(
  method,
  ({ text }, matter, { person, looked: target, now }) => {
    const mine = target ? standingsOf(target, person, now) : []
    const may = mine.includes('sorter') || mine.includes('officer')
    if (!target || !may || target.office.id !== matter.office.id) throw new Refusal('MERGE_UNKNOWN')
    if (matter.about || target.about) throw new Refusal('MERGE_HIDDEN')
    const leads = openStages.includes(target.stage) && target.stage !== 'merged' && target._id !== matter._id
    if (!leads || matter.joined > 0) throw new Refusal('MERGE_NOT_OPEN')
    return { ...(text && { text }), cluster: clusterOf(target, matter.stage), dueAt: null }
  },
  { look }
)
