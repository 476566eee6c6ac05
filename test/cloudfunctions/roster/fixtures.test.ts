import { Refusal } from '../../../cloudfunctions/kernel/refusal'
import { readRoster } from '../../support/rosterVillage'
import { headerFixtures } from '../../support/rosters/headerFixtures'
import { headerOutcomes } from '../../support/rosters/headerOutcomes'
import { homeFixtures } from '../../support/rosters/homeFixtures'
import { homeOutcomes } from '../../support/rosters/homeOutcomes'
import { outcomeOf } from '../../support/rosters/outcome'
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

it('a file that is refused by its bytes or its sheets says so before anything is read', async () => {
  await expect(readRoster(Buffer.from('<html><table>'))).rejects.toBeInstanceOf(Refusal)
})
