import fc from 'fast-check'
import { addPosting, listed, removePosting, type Term } from '../../../../cloudfunctions/domain/terms/write'
import { startTestCloud, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const terms = async (prefix: string) =>
  (await cloud.admin.all<Term>('terms')).filter(({ _id }) => _id.startsWith(prefix))
const posting = (index: number) => `000000${String(index).padStart(3, '0')}matter`

let round = 0
const fresh = () => `node-${(round += 1)}:26:`

/** What is listed, as the definition of it says: the latest of everything that was ever listed. */
function expected(prefix: string, events: { keys: string[]; posting: string }[]): Term[] {
  const lists = new Map<string, Set<string>>()
  for (const event of events)
    for (const key of event.keys)
      lists.set(prefix + key, (lists.get(prefix + key) ?? new Set()).add(event.posting))
  return [...lists]
    .map(([_id, ids]) => ({ _id, ids: [...ids].sort().slice(-listed) }))
    .sort((a, b) => (a._id < b._id ? -1 : 1))
}

describe('listing matters under their terms', () => {
  const event = fc.record({
    keys: fc.uniqueArray(fc.constantFrom('路灯', '水沟', '摔倒', '*', '村口'), { minLength: 1 }),
    posting: fc.integer({ min: 0, max: 20 }).map(posting)
  })

  it('leaves the same, in whatever order they come, some of them twice, several at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        async (events, lots) => {
          const prefix = fresh()
          const again = events.filter(() => lots.next().value % 3 === 0)
          const order = [...events, ...again]
            .map((one) => ({ one, lot: lots.next().value }))
            .sort((a, b) => a.lot - b.lot)
            .map(({ one }) => one)
          for (let from = 0; from < order.length; from += 4)
            await Promise.all(
              order.slice(from, from + 4).map((one) =>
                addPosting(
                  one.keys.map((key) => prefix + key),
                  one.posting
                )
              )
            )
          expect(await terms(prefix)).toEqual(expected(prefix, events))
        }
      ),
      { numRuns: 40 }
    )
  })

  it('keeps the latest where there are more than a term lists, also when an earlier one comes late', async () => {
    const prefix = fresh()
    const all = Array.from({ length: listed + 10 }, (_none, index) => posting(index))
    const [first, ...others] = all
    for (const one of others.reverse()) await addPosting([`${prefix}路灯`], one)
    await addPosting([`${prefix}路灯`], first!)
    expect(await terms(prefix)).toEqual([{ _id: `${prefix}路灯`, ids: all.slice(-listed) }])
  }, 60_000)

  it('takes a matter off the terms of an office and leaves the others', async () => {
    const prefix = fresh()
    const keys = [`${prefix}路灯`, `${prefix}水沟`]
    await addPosting(keys, posting(1))
    await addPosting(keys, posting(2))
    await removePosting(keys, posting(1))
    await removePosting(keys, posting(1))
    expect(await terms(prefix)).toEqual(keys.sort().map((_id) => ({ _id, ids: [posting(2)] })))
  })

  it('of nothing asks nothing of the store', async () => {
    await addPosting([], posting(1))
    expect((await terms('undefined')).length).toBe(0)
  })
})
