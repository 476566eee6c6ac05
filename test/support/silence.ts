import { memoryVillage } from './memoryVillage'

/** Two working days after asking: the day on which a hub sorts is over. */
const late = '2026-11-25T02:00:00Z'

/**
 * The village in memory, new for each test, in which somebody waits for an answer.
 * The test file must put `memoryCloud` in the place of `kernel/cloud`.
 */
export function silentVillage() {
  const village = memoryVillage()
  beforeEach(() => village.reset())
  return {
    village,
    /** Lets the day pass on which a hub sorts. */
    pass: () => village.late(late),
    /** A matter that its hub has not sorted in time. */
    async unheard(): Promise<string> {
      const id = await village.reach('asked')
      await village.late(late)
      return id
    },
    read: (who: string, id: string) => village.call(who, 'matter.read', { id })
  }
}
