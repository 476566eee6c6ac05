import { isHouseholdCode, printedCode } from '../../../types/domain/codes'

it.each([
  ['HK7Q3MPX9T', true],
  [' hk7q-3mpx-9t\n', true],
  ['Ｈｋ７ｑ３ｍｐｘ９ｔ', true],
  ['SQ3HZYZ8AB', false],
  ['HK7Q', false],
  ['', false]
])('%j is that of a household: %j', (typed, household) => {
  expect(isHouseholdCode(typed)).toBe(household)
})

it('is printed in groups that can be read aloud', () => {
  expect(printedCode('HK7Q3MPX9T')).toBe('HK7Q-3MPX-9T')
  expect(printedCode('SQ3HZYZ8')).toBe('SQ3H-ZYZ8')
  expect(printedCode('')).toBe('')
})
