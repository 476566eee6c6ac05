import { dayOf } from '../../cloudfunctions/kernel/days'
import { actsAs, lastingPosts, officesOf, resortsOf, type Person } from '../../cloudfunctions/kernel/person'
import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { rowsOf, talliedAs, tallyIdOf, type Tally } from '../../cloudfunctions/domain/matter/effects/tally'
import type { Output } from '../../src/cloud/methods'
import { askersTrays, trays } from '../../types/domain/trays'
import { stored, storedDoc, storedDocs } from './memoryCloud'
import type { memoryVillage } from './memoryVillage'
import { personIdOf, type PersonKey } from './world'

/** What `matter.counts` has to answer somebody, counted over the matters themselves. */
function countsFrom(matters: Matter[], person: Person, now: Date): Output<'matter.counts'> {
  const nodes = officesOf(person, now)
  const hands = [...actsAs(person, now), ...nodes, ...resortsOf(person, now)]
  const mayKnow = matters.filter(({ about = [] }) => !about.includes(person._id))
  const isLate = ({ tray, dueAt }: Matter) => !askersTrays.includes(tray) && dueAt !== null && dueAt < now
  const isToday = (matter: Matter) =>
    !isLate(matter) &&
    !askersTrays.includes(matter.tray) &&
    matter.dueAt !== null &&
    dayOf(matter.dueAt) <= dayOf(now)
  const lines = (those: Matter[]) =>
    trays
      .filter((tray) => tray !== 'closed')
      .map((tray) => {
        const inTray = those.filter((one) => one.tray === tray)
        return {
          tray,
          count: inTray.length,
          overdue: inTray.filter(isLate).length,
          today: inTray.filter(isToday).length
        }
      })
  return {
    mine: lines(mayKnow.filter((one) => one.hands.some((id) => hands.includes(id)))),
    node: lines(mayKnow.filter(({ path }) => path.some((id) => nodes.includes(id)))),
    late: mayKnow.filter(({ tray, lateTo }) => tray !== 'closed' && lateTo !== null && nodes.includes(lateTo))
      .length
  }
}

/** What is counted at every node that has something open, by the matters and as stored; nothing waits any more. */
function tallied(matters: Matter[], kept: Tally[]): { right: unknown[]; found: unknown[] } {
  const ids = [...new Set(matters.map(tallyIdOf))].sort()
  const right = ids.map((id) => {
    const there = matters.filter((one) => tallyIdOf(one) === id)
    return { _id: id, path: there[0]!.path, ...talliedAs(rowsOf(there)) }
  })
  const found = [...kept]
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => (a._id < b._id ? -1 : 1))
    .map(({ _id, path, rows, hands }) => ({ _id, path, rows, hands }))
  return { right: right.filter(({ rows }) => rows.length > 0), found }
}

const documents = <Doc>(name: string): Doc[] => (stored.has(name) ? storedDocs<Doc>(name) : [])

/** Expects of the village in memory that everybody is told of the very matters that there are, and nodes count them. */
export async function expectCountsHold(
  village: Pick<ReturnType<typeof memoryVillage>, 'call'>,
  who: PersonKey[],
  now: Date
): Promise<void> {
  const matters = documents<Matter>('matters')
  const { right, found } = tallied(matters, documents<Tally>('tallies'))
  expect(found).toEqual(right)
  for (const one of who) {
    const person = storedDoc<Person>('persons', personIdOf(one))
    // Who holds no post is told of nobody’s work.
    if (lastingPosts(person, now).length === 0) continue
    const answer = await village.call(one, 'matter.counts', {})
    expect([one, answer]).toEqual([one, countsFrom(matters, person, now)])
  }
}
