import { passUp as method } from '../../types/api/matter/passUp'
import { sortBy } from '../shared/matter/deadlines'
import { actHandler } from './act'
import { pastThem } from './domain/bypass'
import { levelsOn, withServants } from './ground'

/** A matter with who serves on the way up from it, and the levels there. */
async function look(input: { id: string }, now: Date) {
  const { matter, looked: servants } = await withServants(input)
  return { matter, looked: { servants, levels: await levelsOn(matter?.path ?? [], now) } }
}

/** What turns out to be about somebody who serves here is sorted anew past them (boundaries.md). */
export const passUp = actHandler(
  method,
  ({ text, about: chosen }, matter, { person, looked, settings, now }) => {
    const { path, office, hub, asker, proxy, about: known = [] } = matter
    const asking = [person._id, asker.id, ...(proxy ? [proxy.id] : []), ...known]
    const ground = { path, office, member: null, hub, servants: looked.servants }
    const { lying, about, bypass } = pastThem({ ground, levels: looked.levels, asking, now }, chosen)
    return { text, about: [...known, ...about], bypass, lying, shared: null, dueAt: sortBy(now, settings) }
  },
  { look }
)
