import { agendaWords, doneWords, urgencyWords } from '../../../../src/features/sorting/words'
import { defaultSettings } from '../../../../types/domain/settings'

test('each urgency says the time it gives', () => {
  expect(urgencyWords(defaultSettings)).toEqual({
    urgent: '紧急 · 24 小时',
    ordinary: '一般 · 5 个工作日',
    complex: '复杂 · 15 个工作日'
  })
})

test('the main act names the office day, and not for what cannot wait for it', () => {
  expect(agendaWords('ordinary', defaultSettings)).toBe('列入周二议事')
  expect(agendaWords('complex', { officeWeekday: 7 })).toBe('列入周日议事')
  expect(agendaWords('urgent', defaultSettings)).toBe('列入议事，马上议')
})

test('says what was done and honestly what can still be changed', () => {
  expect(doneWords('agenda', '王秀英').still).toContain('还能改')
  expect(doneWords('answer', '王秀英').still).toContain('收不回来')
  expect(doneWords('ask', '王秀英').done).toContain('王秀英')
})
