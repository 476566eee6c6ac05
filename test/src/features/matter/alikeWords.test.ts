import { stages } from '../../../../types/domain/stages'
import { canLead, whyWords } from '../../../../src/features/matter/alike/alikeWords'

const why = { words: [], category: false, metres: null, household: false, days: 3 }

test('why a matter is shown is said from what they have in common, and nothing else', () => {
  expect(whyWords(why)).toBe('早 3 天说的')
  expect(whyWords({ ...why, words: ['路灯', '桥头', '不亮', '两周'], category: true, metres: 30 })).toBe(
    '都说到「路灯」「桥头」「不亮」 · 相距 30 米 · 同一类 · 早 3 天说的'
  )
  expect(whyWords({ ...why, household: true, metres: 4, days: 0 })).toBe(
    '同一户说的 · 同一个地方 · 同一天说的'
  )
})

test('only what is open and not with another itself can lead', () => {
  const leading = stages.filter((stage) => canLead({ stage }))
  for (const stage of ['merged', 'handled', 'closed', 'withdrawn'] as const)
    expect(leading).not.toContain(stage)
  for (const stage of ['asked', 'sorted', 'handling', 'held', 'split'] as const)
    expect(leading).toContain(stage)
})
