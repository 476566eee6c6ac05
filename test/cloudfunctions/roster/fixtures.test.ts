import { Refusal } from '../../../cloudfunctions/kernel/refusal'
import { mustHold } from '../../../cloudfunctions/domain/roster/mustHold'
import { readRoster } from '../../support/rosterVillage'
import { headerFixtures } from '../../support/rosters/headerFixtures'
import { headerOutcomes } from '../../support/rosters/headerOutcomes'
import { homeFixtures } from '../../support/rosters/homeFixtures'
import { homeOutcomes } from '../../support/rosters/homeOutcomes'
import { outcomeOf } from '../../support/rosters/outcome'
import { refusedFixtures } from '../../support/rosters/refusedFixtures'
import { sheetFixtures } from '../../support/rosters/sheetFixtures'
import { sheetOutcomes } from '../../support/rosters/sheetOutcomes'
import { valueFixtures } from '../../support/rosters/valueFixtures'
import { valueOutcomes } from '../../support/rosters/valueOutcomes'

const outcomes = { ...sheetOutcomes, ...headerOutcomes, ...homeOutcomes, ...valueOutcomes }
const fixtures = [...sheetFixtures, ...headerFixtures, ...homeFixtures, ...valueFixtures]

it.each(fixtures.map((one) => [one.file, one.name, one] as const))('%s: %s', async (file, _name, fixture) => {
  expect(outcomeOf(await readRoster(fixture.make()))).toEqual(outcomes[file])
})

it('there are as many as the issue asks for, each with its outcome', () => {
  expect(Object.keys(outcomes).sort()).toEqual(fixtures.map(({ file }) => file).sort())
  expect(fixtures.length).toBeGreaterThanOrEqual(25)
})

it.each(refusedFixtures.map((one) => [one.file, one.name, one] as const))(
  '%s: %s is refused by its own name',
  async (_file, _name, { make, refused }) => {
    const refusal: unknown = await readRoster(make())
      .then(({ read }) => mustHold(read))
      .catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Refusal)
    expect((refusal as Refusal).named).toBe(refused)
  }
)
