import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { aggregates } from '../../../cloudfunctions/domain/aggregates'
import type { Aggregate, AggregateName } from '../../../cloudfunctions/kernel/aggregate'
import { canonical } from '../../../cloudfunctions/kernel/canonical'
import { differing } from '../../../cloudfunctions/kernel/differing'
import { isAct, methodNames } from '../../support/samples'
import { kept, releases } from './kept'
import { written, type Written } from './written'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const names = Object.keys(aggregates) as AggregateName[]
/** Aggregates that came after releases whose stores are kept: these have none of them. */
const unknownTo: Partial<Record<AggregateName, readonly string[]>> = { careConsents: ['0.1.0'] }
const stored = ({ store, apart }: Written, name: AggregateName): Aggregate[] =>
  [...(store[name] ?? []), ...(apart[name] ?? [])] as Aggregate[]

const actsOf = (all: Written, name: AggregateName) =>
  new Set(stored(all, name).flatMap(({ history }) => history.map((event) => (event as { act?: string }).act)))

describe.each([...releases, 'today'])('the histories of release %s', (release) => {
  let all: Written
  beforeAll(async () => {
    all = release === 'today' ? await written() : kept(release)
    // A release leaves its store behind by this: it is read for ever.
    const { KEEP_RELEASE: file } = process.env
    if (release === 'today' && file) writeFileSync(file, gzipSync(canonical(all), { level: 9 }))
  }, 120_000)

  it.each(names)('give the %s that are stored', (name) => {
    const found = stored(all, name)
    expect(found.length > 0).toBe(!unknownTo[name]?.includes(release))
    for (const doc of found)
      expect([doc._id, differing(doc, aggregates[name].rebuilt(doc as never))]).toEqual([doc._id, []])
  })

  if (release === 'today')
    it('hold every act that somebody does to a matter or a wish', () => {
      for (const [name, method] of [
        ['matters', 'matter.'],
        ['wishes', 'wish.']
      ] as const) {
        const acts = methodNames
          .filter((one) => one.startsWith(method) && isAct(one))
          .map((one) => one.split('.')[1]!)
        expect([name, acts.filter((act) => !actsOf(all, name).has(act))]).toEqual([name, []])
      }
    })
})
