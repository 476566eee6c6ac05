import { nothingSought, questionOf } from '../../../../src/matter/search/question'

// The first of January in Shanghai, the last of December in Greenwich.
const newYear = Date.parse('2026-12-31T17:00:00Z')

test('nothing typed or chosen asks nothing', () => {
  expect(questionOf({ ...nothingSought, words: '  ' }, newYear)).toBeNull()
  expect(questionOf({ ...nothingSought, whose: 'mine' }, newYear)).toBeNull()
})

test('words alone look through everything', () => {
  expect(questionOf({ ...nothingSought, words: ' 路灯 ' }, newYear)).toEqual({ words: '路灯' })
})

test('what was chosen narrows it', () => {
  expect(
    questionOf({ words: '', period: 'all', whose: 'mine', stage: 'handling', category: 'safety' }, newYear)
  ).toEqual({ whose: 'mine', stage: 'handling', category: 'safety' })
})

test('the year and the months are those of Shanghai', () => {
  expect(questionOf({ ...nothingSought, period: 'year' }, newYear)).toEqual({ from: '2027-01-01' })
  expect(questionOf({ ...nothingSought, period: 'months' }, newYear)).toEqual({ from: '2026-10-01' })
})

test('a choice that an earlier version kept and this one does not know is let go', () => {
  const kept = { ...nothingSought, words: '路灯', stage: 'gone' as never }
  expect(questionOf(kept, newYear)).toEqual({ words: '路灯' })
})
