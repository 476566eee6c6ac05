import { waitPage, waitWords } from '../../../src/features/waits/words'

const row = (step: 'answer' | 'rate' | 'confirm' | 'agree', id = 'one', dueAt: string | null = null) => ({
  step,
  id,
  subject: '路灯',
  dueAt
})

test('says what is asked, and by when a word is hoped for', () => {
  const now = Date.parse('2026-11-24T01:00:00Z')
  expect(waitWords(row('rate', 'one', '2026-11-27T10:00:00.000Z'), now)).toMatch(
    /^有结果了.* · 11 月 27 日.*前$/
  )
  expect(waitWords(row('agree'), now)).toBe('有人想联户，点开看看同意不同意')
})

test('leads to where it is answered', () => {
  expect(waitPage(row('answer', 'm-1'), 'h-1')).toBe('/matter/page/index?id=m-1')
  expect(waitPage(row('confirm', 'w-1'), 'h-1')).toBe('/wish/wish/index?id=w-1')
  expect(waitPage(row('agree', 'h-1'), 'h-1')).toBe('/link/home/index')
  expect(waitPage(row('agree', 'city-p-1'), undefined)).toBe('/link/home/index')
  // As a member: the household is somebody else’s.
  expect(waitPage(row('agree', 'h-2'), 'h-1')).toBe('/link/mine/index')
})
