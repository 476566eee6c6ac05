import { stages, type Stage } from '../../../../types/domain/stages'
import { whoWords, type MatterView } from '../../../../src/features/matter/view/whoWords'

const view = (stage: Stage, change: Partial<MatterView> = {}) =>
  ({
    stage,
    asker: { name: '王小梅', household: null, you: false },
    responsible: { id: 'zhou', name: '周国平' },
    ...change
  }) as MatterView

const asker = { name: '王小梅', household: null, you: true }

/** To the asker, to whoever must act, and while nobody is named. */
const expected: Record<Stage, [string, string, string]> = {
  asked: ['周国平会先看', '等您梳理', '送到了，正在安排人看'],
  returned: ['有句话要问您', '等王小梅补充', '等王小梅补充'],
  sorted: ['等周国平安排议事', '等您安排议事', '等村里议事'],
  discussed: ['交给周国平办了', '交给您办了', '定下要办了'],
  handling: ['周国平在办', '您在办', '正在办'],
  merged: ['和同一件事一起办，周国平在管', '和同一件事一起办，您在管', '和同一件事一起办'],
  held: ['先停一停，周国平会接着办', '您手上的，先停一停', '先停一停'],
  escalated: ['提到了周国平', '等您看', '提到了镇里'],
  split: ['周国平分给了单位，正在答复', '周国平分给了单位，正在答复', '镇里正在办'],
  replied: ['镇里有了答复，村里会告诉您', '等您把答复告诉提出人', '镇里有了答复，村里会告诉您'],
  handled: ['有结果了，等您评', '有结果了，等王小梅评', '有结果了，等王小梅评'],
  closed: ['办结了', '办结了', '办结了'],
  withdrawn: ['您撤回了', '提出人撤回了', '提出人撤回了']
}

describe.each(stages)('whose turn it is when a matter is %s', (stage) => {
  const [toAsker, toResponsible, toNobody] = expected[stage]

  test('is told to the asker', () => {
    expect(whoWords(view(stage, { asker }), 'wang')).toBe(toAsker)
  })

  test('is told to whoever must act', () => {
    expect(whoWords(view(stage), 'zhou')).toBe(toResponsible)
  })

  test('is told while nobody is named', () => {
    expect(whoWords(view(stage, { responsible: null }), 'zhou')).toBe(toNobody)
  })
})
