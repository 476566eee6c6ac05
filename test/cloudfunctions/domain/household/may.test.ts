import { actsOf, may } from '../../../../cloudfunctions/domain/household/may'
import { isNamed, representativeAmong } from '../../../../cloudfunctions/domain/household/people'
import {
  householdActs,
  householdRoleLabels,
  maskedPhone,
  type HouseholdRole
} from '../../../../types/domain/households'

const standings = Object.keys(householdRoleLabels) as HouseholdRole[]

it.each<[HouseholdRole, string[]]>([
  ['representative', ['add', 'remove', 'represent']],
  ['resident', []],
  ['member', ['invite', 'add', 'call']],
  ['hub', ['invite', 'call']],
  ['officer', ['invite', 'add', 'remove', 'represent', 'call', 'rename']]
])('a %s may %j while somebody speaks for the household', (standing, acts) => {
  expect(actsOf([standing], true)).toEqual(acts)
})

it('any resident may name the representative while there is none, nobody else gains by it', () => {
  for (const act of householdActs)
    for (const standing of standings) {
      const gained = may(act, [standing], false) !== may(act, [standing], true)
      expect([act, standing, gained]).toEqual([act, standing, act === 'represent' && standing === 'resident'])
    }
  expect(actsOf([], false)).toEqual([])
})

it('who left does not speak for a household', () => {
  expect(representativeAmong([{ _id: 'a' }], 'b')).toBeNull()
  expect(representativeAmong([{ _id: 'a' }], undefined)).toBeNull()
  expect(representativeAmong([{ _id: 'a' }], 'a')).toEqual({ _id: 'a' })
})

it.each([
  ['周小满', true],
  [' 周小 满', true],
  ['周小满2', false]
])('%j is a name of the household: %j', (name, named) => {
  expect(isNamed([{ name: '周小满' }], name)).toBe(named)
})

it.each([
  ['13800000001', '138****0001'],
  ['0939-1000001', '093****0001'],
  ['123', '123']
])('%s is shown as %s', (phone, shown) => {
  expect(maskedPhone(phone)).toBe(shown)
})
