import { listingOf } from '../../../cloudfunctions/domain/matter/effects/terms'
import { listed } from '../../../cloudfunctions/domain/terms/write'
import { caseOf } from '../../../scripts/bench/cases'
import { askers } from '../../../scripts/replay/players'
import { random } from '../../../scripts/replay/random'
import { listings } from '../../../scripts/terms/listings'

// Of this year more than are kept before they are cut the first time.
const count = 7 * listed
const chance = random(3)
const all = askers().slice(0, 1)
const matters = Array.from({ length: count }, (_none, index) =>
  caseOf(index, count, new Date('2026-11-22T04:00:00Z'), chance, all)
)

/** The same matters in another order. */
const shuffled = [...matters]
for (let last = count - 1; last > 0; last -= 1) {
  const other = Math.floor(chance.next() * (last + 1))
  ;[shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!]
}

describe('the lists of many matters', () => {
  it.each([
    ['in the order of asking', matters],
    ['in any order', shuffled]
  ])('hold, %s, the latest of each term, the terms in order', (_name, given) => {
    const postings = new Map<string, string[]>()
    for (const matter of matters) {
      const { keys, posting } = listingOf(matter, matter.office.id)
      for (const key of keys) postings.set(key, [...(postings.get(key) ?? []), posting])
    }
    const expected = [...postings].map(([_id, ids]) => ({ _id, ids: ids.sort().slice(-listed) }))
    const found = listings()
    given.forEach(found.add)
    expect([...found.terms()]).toEqual(expected.sort((a, b) => (a._id < b._id ? -1 : 1)))
    expect(Math.max(...[...postings.values()].map(({ length }) => length))).toBeGreaterThan(4 * listed)
    expect(found.size()).toBe(expected.length)
    expect(found.idsOf('n-nowhere:26:凳子')).toEqual([])
  })
})
