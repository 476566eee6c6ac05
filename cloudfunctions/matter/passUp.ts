import { passUp as method } from '../../types/api/matter/passUp'
import { sortBy } from '../shared/matter/deadlines'
import type { Matter } from '../shared/matter/matter'
import { actHandler } from './act'
import { pastThem } from './domain/bypass'
import { levelsOn, servantsOn } from './ground'

/** Who serves on the way up from where the matter in hand lies; what became of it since, the save finds out. */
async function look(_input: unknown, { path, office, hub }: Matter, now: Date) {
  const [servants, levels] = await Promise.all([servantsOn(path), levelsOn(path, now)])
  return { ground: { path, office, member: null, hub, servants }, levels }
}

/** What turns out to be about somebody who serves here is sorted anew past them (boundaries.md). */
export const passUp = actHandler(
  method,
  ({ text, about: chosen }, { asker, proxy, about: known = [] }, { person, looked, settings, now }) => {
    const asking = [person._id, asker.id, ...(proxy ? [proxy.id] : []), ...known]
    const { lying, about, bypass } = pastThem({ ...looked, asking, now }, chosen)
    return { text, about: [...known, ...about], bypass, lying, shared: null, dueAt: sortBy(now, settings) }
  },
  { look }
)
