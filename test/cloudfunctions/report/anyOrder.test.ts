import fc from 'fast-check'
import { freshId } from '../../support/ids'
import { setGate } from '../../support/memoryCloud'
import { memoryReports, ownGroup, townGroup, villageGroup } from '../../support/memoryReports'
import { memoryVillage, settled } from '../../support/memoryVillage'
import { Refusal } from '../../../cloudfunctions/kernel/refusal'
import { categories } from '../../../types/domain/categories'
import { reportRoute, reportUrgencies } from '../../../types/domain/reports'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const { post, act, ledger, report, cases, feed, sweep } = memoryReports(village)
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => jest.restoreAllMocks())

const step = fc.record({
  what: fc.constantFrom('post', 'raise', 'forward', 'mark', 'unmark'),
  who: fc.constantFrom('a.member', 'a.officer', 'a.officer2', 'town.office', 'a.hub', 'b.officer'),
  /** Which of three act ids: the same one again is a retry. */
  name: fc.nat(2),
  /** Whether the instance freezes before its effects. */
  freezes: fc.boolean(),
  /** Whether the next step begins before this one has answered. */
  hurried: fc.boolean()
})

/** A named refusal is an answer too; anything else is a fault. */
const tolerant = (call: Promise<unknown>) =>
  call.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
  })

it('any order of acts, retries and frozen instances gives one item a group, one case, one balance', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 14 }),
      fc.constantFrom(...categories),
      fc.constantFrom(...reportUrgencies),
      fc.boolean(),
      async (steps, category, urgency, wanted) => {
        village.reset()
        const route = reportRoute(category, urgency)
        const needsAction = wanted && route.village
        const id = freshId('report')
        const own = { category, urgency, needsAction }
        let frozen = false
        setGate((action, name) =>
          frozen && action !== 'get' && /feed|matters|messages|ledger/.test(name)
            ? Promise.reject(new Error('frozen'))
            : Promise.resolve()
        )
        let begun: Promise<unknown>[] = []
        await post(own, 'a.member', id)
        for (const { what, who, name, freezes, hurried } of steps) {
          frozen = freezes
          const known = `act-${what}-${who}-${name}-${id}`.replaceAll('.', '_').slice(0, 40)
          const reason = '报得及时'
          begun.push(
            tolerant(
              what === 'post'
                ? post(own, 'a.member', id)
                : act(who as 'a.member', what as 'mark', id, what.endsWith('mark') ? { reason } : {}, known)
            )
          )
          if (hurried) continue
          await Promise.all(begun)
          begun = []
          await settled()
        }
        await Promise.all(begun)
        await settled()
        setGate()
        await sweep('2026-11-23T03:00:00Z')
        await settled()
        await village.sweep('2026-11-23T04:00:00Z')
        await settled()

        const { matterId, important, pending, history } = report(id)
        expect(pending).toEqual([])
        const told = (groupId: string) => feed(groupId).filter(({ sourceId }) => sourceId === id).length
        expect([told(ownGroup), told(villageGroup), told(townGroup)]).toEqual([
          1,
          route.level1 ? 1 : 0,
          route.townGroup ? 1 : 0
        ])
        expect(cases(id).map(({ _id }) => _id)).toEqual(matterId ? [matterId] : [])
        const marks = history.filter(({ act: name }) => name === 'mark' || name === 'unmark')
        expect(ledger()).toHaveLength(marks.length)
        expect(ledger().reduce((sum, { amount }) => sum + amount, 0)).toBe(important?.amount ?? 0)
      }
    ),
    { numRuns: 150 }
  )
}, 60_000)
