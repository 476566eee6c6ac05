import { passUp as method } from '../../types/api/matter/passUp'
import { sortBy } from '../shared/matter/deadlines'
import { actHandler } from './act'
import { askingOf } from './domain/asking'
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
    const { path, office, hub, about: known = [] } = matter
    const { asking, unknown } = askingOf(matter, person, now)
    const ground = { path, office, member: null, hub, servants: looked.servants }
    const bypassing = { ground, levels: looked.levels, asking: [...asking, ...known], unknown, now }
    const { lying, about, bypass } = pastThem(bypassing, chosen)
    return { text, about: [...known, ...about], bypass, lying, shared: null, dueAt: sortBy(now, settings) }
  },
  { look }
)
