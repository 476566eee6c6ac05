import fc from 'fast-check'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import type { Tally } from '../../../cloudfunctions/domain/matter/effects/tally'
import { freshId } from '../../support/ids'
import { setGate, storedDocs } from '../../support/memoryCloud'
import { memoryVillage, settled } from '../../support/memoryVillage'
import { expectCountsHold } from '../../support/tallies'
import { ticked } from '../../support/ticking'
import { everybody, personIdOf, type PersonKey } from '../../support/world'
import { begin } from '../able/model'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const monday = new Date('2026-11-23T02:00:00Z')
const askers: PersonKey[] = ['a.resident', 'a.loner', 'a.neighbor']
const days = (count: number) => new Date(monday.getTime() + count * 86_400_000)
const hold = (now: Date) => expectCountsHold(village, everybody, now)

beforeEach(() => village.reset())
afterEach(() => setGate())

/** Lets store calls overtake one another, each waiting as many turns as drawn. */
function overtaking(turns: number[]): void {
  let call = 0
  setGate(async () => {
    const waits = turns[call++ % turns.length] ?? 0
    for (let turn = 0; turn < waits; turn += 1) await Promise.resolve()
  })
}

it('counts right however those who act on matters of one node overtake one another', async () => {
  const turns = fc.array(fc.nat({ max: 80 }), { minLength: 3, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(turns, fc.integer({ min: 2, max: 5 }), async (drawn, many) => {
      village.reset()
      const ids = Array.from({ length: many }, () => freshId('matter'))
      const ask = (id: string, at: number) =>
        village.call(askers[at % askers.length]!, 'matter.submit', { id, text: '灯坏了。' })
      await Promise.all(ids.slice(1).map(ask))
      await settled()
      overtaking(drawn)
      await Promise.all([
        ask(ids[0]!, 0),
        ...ids.slice(1).map((id, at) =>
          at % 2 === 0
            ? village.call(askers[at % askers.length]!, 'matter.withdraw', { id, act: freshId() })
            : village.call('a.officer', 'matter.agenda', {
                id,
                act: freshId(),
                category: 'other',
                urgency: 'ordinary'
              })
        )
      ])
      setGate()
      await settled()
      // What lost too many races is done by the clock.
      await village.sweep(new Date(monday.getTime() + 60_000).toISOString())
      await hold(monday)
    }),
    { numRuns: 150 }
  )
})

it('counts anew what was moved, with who is above it now', async () => {
  begin([])
  await village.reach('asked')
  // Past every deadline: the clock tells the node above.
  village.at(days(30))
  await ticked(days(30))
  const lateTo = () => storedDocs<Matter>('matters').map((matter) => matter.lateTo)
  expect(lateTo()).toEqual(['town-1'])
  await hold(days(30))
  await village.call('town.admin', 'organization.move', {
    id: 'village-a',
    act: freshId(),
    parentId: 'town-empty',
    reason: '区划调整'
  })
  await ticked(days(30))
  expect(lateTo()).toEqual(['town-empty'])
  const [tally] = storedDocs<Tally>('tallies')
  expect(tally).toMatchObject({ path: ['county-1', 'town-empty', 'village-a', 'grid-a1'], staleAt: null })
  expect(tally!.rows.map((row) => row.lateTo)).toEqual(['town-empty'])
  await hold(days(30))
})

it('counts by how many matters there are, and keeps no more than how they differ', async () => {
  for (let count = 0; count < 25; count += 1) await village.submit()
  await settled()
  const tallies = storedDocs<Tally>('tallies')
  expect(tallies).toHaveLength(1)
  expect(tallies[0]!.rows).toHaveLength(1)
  expect(tallies[0]!.rows[0]).toMatchObject({ tray: 'sort', hands: [personIdOf('a.hub')], count: 25 })
  await hold(monday)
})

it('does not count for somebody what is about them', async () => {
  await village.call('a.resident', 'matter.submit', {
    id: freshId('matter'),
    text: '说的是村干部。',
    about: [personIdOf('a.officer')]
  } as never)
  await settled()
  // They come to sit where it lies.
  const grant = { act: freshId(), personId: personIdOf('a.officer'), nodeId: 'town-1' }
  await village.call('town.admin', 'organization.grant', { ...grant, role: 'townOffice' })
  await settled()
  const [{ about } = { about: [] }] = storedDocs<Matter>('matters')
  expect(about).toEqual([personIdOf('a.officer')])
  await hold(monday)
})
