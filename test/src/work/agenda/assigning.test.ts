import {
  assignWords,
  candidateWords,
  noAssignment,
  proposedWords,
  readyOf,
  withHelper,
  withLead
} from '../../../../src/features/agenda/assigning'
import { defaultSettings } from '../../../../types/domain/settings'

const people = ['周国平', '陈丽', '李强', '赵敏', '孙伟', '钱芳', '吴刚'].map((name, index) => ({
  id: `p${index}`,
  name,
  title: null,
  inHand: index
}))

test('whoever becomes the lead no longer helps', () => {
  const chosen = withLead(withHelper(noAssignment, 'p1'), 'p1')
  expect(chosen).toEqual({ leadId: 'p1', helperIds: [], until: null })
})

test('a helper is added by one tap and taken away by the next', () => {
  const added = withHelper(noAssignment, 'p1')
  expect(added.helperIds).toEqual(['p1'])
  expect(withHelper(added, 'p1').helperIds).toEqual([])
})

test('the lead is never a helper, and there are at most five helpers', () => {
  const led = withLead(noAssignment, 'p0')
  expect(withHelper(led, 'p0')).toBe(led)
  const full = people.slice(1, 6).reduce((chosen, { id }) => withHelper(chosen, id), led)
  expect(full.helperIds).toHaveLength(5)
  expect(withHelper(full, 'p6')).toBe(full)
})

test('offers the three least loaded at once, and keeps showing who is chosen', () => {
  expect(readyOf(people, null).map(({ id }) => id)).toEqual(['p0', 'p1', 'p2'])
  expect(readyOf(people, 'p5').map(({ id }) => id)).toEqual(['p0', 'p1', 'p2', 'p5'])
})

test('says how much each has in hand', () => {
  expect(people.slice(0, 2).map(candidateWords)).toEqual(['周国平 · 手上 0 件', '陈丽 · 手上 1 件'])
})

test('proposes the time that the urgency allows', () => {
  expect(proposedWords('urgent', defaultSettings)).toBe('24 小时内(紧急)')
  expect(proposedWords('ordinary', defaultSettings)).toBe('5 个工作日内(一般)')
  expect(proposedWords('complex', defaultSettings)).toBe('15 个工作日内(复杂)')
  expect(proposedWords(null, defaultSettings)).toBe('5 个工作日内(一般)')
})

test('the main act names the lead and the day that were chosen', () => {
  expect(assignWords(people, noAssignment)).toBe('交办')
  expect(assignWords(people, withLead(noAssignment, 'p0'))).toBe('交办给周国平')
  const until = { ...withLead(noAssignment, 'p0'), until: '2999-12-01' }
  expect(assignWords(people, until)).toMatch(/^交办给周国平，.*12 月 1 日\(周.\)前$/)
})
