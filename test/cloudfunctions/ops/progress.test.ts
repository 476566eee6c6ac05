import fc from 'fast-check'
import { goOn, unfinished } from '../../../cloudfunctions/ops/goOn'
import { begin } from '../../../cloudfunctions/ops/begin'
import type { Rewrite } from '../../../cloudfunctions/ops/rewrite'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { collection, fill, storedDocs } from '../../support/memoryCloud'
import { memoryVillage, settled } from '../../support/memoryVillage'
import { countyAdmin } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const minuteMs = 60_000
const began = new Date('2026-11-24T02:00:00Z')
const many = 210
let right: Matter[]

/** Many copies of one matter, whose histories are what they should be. */
beforeAll(async () => {
  village.reset()
  const id = await village.reach('handling')
  await settled()
  const [one] = storedDocs<Matter>('matters').filter(({ _id }) => _id === id)
  right = Array.from({ length: many }, (_none, index) => {
    const copy = `copy-${String(index).padStart(4, '0')}`
    const text = JSON.stringify(one).replaceAll(id, copy)
    return JSON.parse(text, (_key, value: unknown) =>
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? new Date(value) : value
    ) as Matter
  })
})

const wrong = (matter: Matter, index: number) =>
  index % 3 === 0 ? { ...matter, tray: 'nowhere', marks: [] } : matter
const matters = { _id: 'all.matters', migration: null, name: 'matters', order: 0, what: '群众的事' }
const begun = (now = began) => begin([matters], countyAdmin(), now)
const rewrite = () => storedDocs<Rewrite>('rewrites')[0]!
/** Time for so many looks at the clock. */
const timeFor = (looks: number) => () => looks-- > 0

beforeEach(() => fill({ matters: right.map(wrong), rewrites: [], failures: [] }))

describe('ops.progress', () => {
  it('cut anywhere and resumed, by whoever, it writes the same and counts each document once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(6), fc.nat(3)), { maxLength: 12 }), async (cuts) => {
        fill({ matters: right.map(wrong), rewrites: [], failures: [] })
        await begun()
        let minute = 0
        for (const [looks, also] of cuts) {
          minute += 2
          const now = new Date(began.getTime() + minute * minuteMs)
          await Promise.all([goOn(now, timeFor(looks)), ...(also === 0 ? [goOn(now, timeFor(3))] : [])])
        }
        while ((await unfinished()).length > 0) {
          minute += 2
          await goOn(new Date(began.getTime() + minute * minuteMs))
        }
        expect(storedDocs('matters')).toEqual(right)
        expect(rewrite()).toMatchObject({ of: many, seen: many, different: many / 3, written: many / 3 })
      }),
      { numRuns: 10 }
    )
  }, 60_000)

  it('leaves to whoever is at it what somebody is at, until that one is taken for frozen', async () => {
    await begun()
    const leased = new Date(began.getTime() + minuteMs)
    await collection('rewrites')
      .doc('all.matters')
      .update({ data: { nextAt: leased } })
    await goOn(new Date(began.getTime() + minuteMs / 2))
    expect(rewrite().seen).toBe(0)
    await goOn(leased)
    expect(rewrite()).toMatchObject({ seen: many, nextAt: null })
  })

  it('writes over nothing that was done meanwhile', async () => {
    await begun()
    const [first] = storedDocs<Matter>('matters')
    const acted = { version: first!.version + 1, tray: 'done' }
    await collection('matters').doc(first!._id).update({ data: acted })
    await goOn(began)
    // Its history does not tell of that act, so it counts as different, but its version was another one when it was read.
    expect(rewrite()).toMatchObject({ different: many / 3, nextAt: null })
  })

  it('does one after the other, in the order in which they began', async () => {
    fill({ looks: [], matters: right, rewrites: [], failures: [] })
    const migration = {
      _id: 'migration.1',
      migration: 1,
      name: 'migration',
      order: 1,
      what: '接手查看的旧写法'
    }
    await begin([migration], countyAdmin(), began)
    await begun(new Date(began.getTime() + 1))
    expect((await unfinished()).map(({ _id }) => _id)).toEqual(['migration.1', 'all.matters'])
    await collection('rewrites')
      .doc('migration.1')
      .update({ data: { nextAt: new Date(began.getTime() + minuteMs) } })
    // The first one is somebody's: the second one waits for it.
    await goOn(new Date(began.getTime() + 2))
    expect((await unfinished()).length).toBe(2)
  })
})
