import { unreadWords } from '../../../src/group/list/unreadWords'
import { namesOf } from '../../../src/group/notice/names'

describe('how much is unread', () => {
  it.each([
    [1, '1 条没看'],
    [99, '99 条没看'],
    [100, '99+ 条没看']
  ])('%d is said as %s', (unread, words) => {
    expect(unreadWords(unread)).toBe(words)
  })
})

describe('who has read a notice', () => {
  const person = (name: string, claimed: boolean, readAt: string | null) => ({ name, claimed, readAt })

  it('is told in three lines: read, not read, and to be told in person', () => {
    const people = [
      person('甲', true, '2026-11-23T02:00:00Z'),
      person('乙', true, null),
      person('丙', false, null),
      person('丁', true, null)
    ]
    expect(namesOf(people)).toEqual({ seen: '甲', unseen: '乙、丁', unclaimed: '丙' })
  })

  it('leaves a line empty where there is nobody', () => {
    expect(namesOf([])).toEqual({ seen: '', unseen: '', unclaimed: '' })
  })
})
