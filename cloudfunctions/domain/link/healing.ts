import { collection } from '../../kernel/cloud'
import { officesOn } from '../../kernel/nodes'
import { runEffects } from './runEffects'
import type { Link } from './link'
import { villageOn } from './village'
import { eachBy, goOnLooking } from '../tree/looks'
import { peopleAround } from '../tree/peopleAround'
import { proceeding } from '../tree/proceed'
import { isWaiting, waiting, type Inhabitants } from './able'
import { healed, type Around } from './heal'
import { links } from './links'

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
  const { data } = await collection('persons')
    .where(kind === 'home' ? { householdId: id } : { _id: id })
    .limit(most)
    .field({ openid: true })
    .get()
  return data
}

export const { proceed, proceedLater } = proceeding<Link>({
  aggregate: links,
  waits: isWaiting,
  healed: async (link, now) => healed(link, await aroundOf(link, now), now),
  runEffects
})

/** Finds somebody for every link that waits and may have been left with nobody. */
export const lookAgain = (now: Date) =>
  goOnLooking(
    {
      collection: 'links',
      person: 'memberIds',
      office: 'above',
      list: 'stage',
      lists: waiting,
      key: '_id',
      heal: eachBy<Link>(links, proceed)
    },
    now
  )
