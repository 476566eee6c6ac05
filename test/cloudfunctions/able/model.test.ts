import fc from 'fast-check'
import { memoryVillage } from '../../support/memoryVillage'
import { expectCountsHold } from '../../support/tallies'
import { everybody, type PersonKey } from '../../support/world'
import { leftAlone } from './leftAlone'
import { happening } from './happenings'
import { begin, happen } from './model'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const mayBeVacant: PersonKey[] = ['a.hub', 'a.officer', 'a.officer2', 'town.office', 'county.office']
const hourMs = 3_600_000

describe('at no moment does anything open lie with nobody', () => {
  it('whatever organizations, complaints, ends of posts and moves there are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(mayBeVacant, { maxLength: 4 }),
        fc.array(happening, { minLength: 3, maxLength: 12 }),
        async (vacant, happenings) => {
          village.reset()
          begin(vacant)
          let now = new Date('2026-11-23T02:00:00Z')
          for (const one of happenings) {
            now = new Date(now.getTime() + hourMs)
            await happen(village, one, now)
            expect([one, leftAlone(now)]).toEqual([one, []])
            await expectCountsHold(village, everybody, now)
          }
        }
      ),
      { numRuns: 40 }
    )
  })
})
