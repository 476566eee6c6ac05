import { change } from '../kernel/aggregate'
import { collection } from '../kernel/cloud'
import { officesOn } from '../kernel/nodes'
import type { Person } from '../kernel/person'
import { later } from '../kernel/later'
import { carryOut } from '../shared/link/carry'
import type { Link } from '../shared/link/link'
import { villageOn } from '../shared/link/village'
import { goOnLooking } from '../shared/tree/looks'
import { peopleAround } from '../shared/tree/peopleAround'
import { waiting, type Inhabitants } from './domain/able'
import { healed, type Around } from './domain/heal'

/** People of one household at most. */
const most = 50

async function aroundOf({ path, proposal, seat, subject }: Link, now: Date): Promise<Around> {
  const member = proposal?.member?.id
  const [people, offices, villageId, inhabitants] = await Promise.all([
    peopleAround([[...path, ...(seat ? [seat.office.id] : [])]], member ? [member] : []),
    officesOn(path, now),
    villageOn(path, now),
    proposal?.kind === 'apply' ? inhabitantsOf(subject) : []
  ])
  return { people, offices, villageId, inhabitants }
}

/** Who of a household, or the person in the city, is in WeChat: who can be asked without an officer. */
async function inhabitantsOf({ kind, id }: Link['subject']): Promise<Inhabitants> {
  const { data } = await collection<Person>('persons')
    .where(kind === 'home' ? { householdId: id } : { _id: id })
    .limit(most)
    .field({ openid: true })
    .get()
  return data
}

/** Finds somebody who can act on a link where nobody can, then carries out what waits in it. Safe to repeat. */
export async function proceed(link: Link, now: Date): Promise<void> {
  const found = isWaiting(link) ? await heal(link, now) : null
  await carryOut(found ?? link)
}

const isWaiting = ({ stage, openObjections }: Link): boolean =>
  waiting.some((one) => one === stage) && (stage !== 'listed' || openObjections > 0)

async function heal(known: Link, now: Date): Promise<Link | null> {
  const decide = async (link: Link | null) => {
    const after = link && healed(link, await aroundOf(link, now), now)
    return after ? { save: after, result: null } : { result: null }
  }
  return (await change<Link, null>('links', known._id, decide, known)).saved
}

/** Starts on it (`later`); what is not done by the time of the answer the clock has done. */
export function proceedLater(link: Link, now: Date): void {
  later(link._id, proceed(link, now))
}

/** Finds somebody for every link that waits and may have been left with nobody. */
export const lookAgain = (now: Date) =>
  goOnLooking<Link>(
    {
      collection: 'links',
      hands: 'memberIds',
      list: 'stage',
      lists: waiting,
      key: '_id',
      heal: async (links) => {
        for (const link of links) await proceed(link, now)
      }
    },
    now
  )
