import { agendaWords, doneWords, officeDay, urgencyWords } from '../../../../src/features/sorting/words'

test('each urgency says the time it gives', () => {
  expect(urgencyWords).toEqual({
    urgent: '紧急 · 24 小时',
    ordinary: '一般 · 5 个工作日',
    complex: '复杂 · 15 个工作日'
  })
})

test('the main act names the office day, and not for what cannot wait for it', () => {
  expect(officeDay).toBe('周二')
  expect(agendaWords('ordinary')).toBe('列入周二议事')
  expect(agendaWords('complex')).toBe('列入周二议事')
  expect(agendaWords('urgent')).toBe('列入议事，马上议')
})

test('says what was done and honestly what can still be changed', () => {
  expect(doneWords('agenda', '王秀英').still).toContain('还能改')
  expect(doneWords('answer', '王秀英').still).toContain('收不回来')
  expect(doneWords('ask', '王秀英').done).toContain('王秀英')
})
