import {
  beginningOf,
  giftsOf,
  partChoices,
  toggled,
  unitChoices,
  whole
} from '../../../../src/features/matter/acts/splitting'
import type { MatterView } from '../../../../src/features/matter/view/whoWords'

type Part = MatterView['parts'][number]

const part = (id: string, unitId: string, waits: Part['waits'], ask = '看看水'): Part => ({
  id,
  unit: `单位 ${unitId}`,
  reach: { id: unitId, name: `单位 ${unitId}` },
  ask,
  answer: waits === null ? '看过了' : null,
  mine: false,
  waits,
  hops: [{ name: `单位 ${unitId}`, objection: waits === 'town' ? '不归我' : null }]
})
const view = (...parts: Part[]) => ({ parts, subject: '河堤塌了' })
const people = [
  { id: 'water', name: '冯水利', title: '水利站', inHand: 0 },
  { id: 'power', name: '电小安', title: null, inHand: 2 }
]

describe('what is given to units', () => {
  it('begins with new parts, and with what came back where something did', () => {
    expect(beginningOf(view())).toEqual({ part: null, unitIds: [], asks: {} })
    const came = view(part('4.1', 'water', 'unit'), part('4.2', 'power', 'town'))
    expect(beginningOf(came).part).toBe('4.2')
    expect(partChoices(came)).toEqual([
      { value: '4.2', label: '单位 power退回的' },
      { value: '4.1', label: '单位 water手上的' },
      { value: whole, label: '另加一份' }
    ])
  })

  it('leaves out of the choice whoever has the part, and parts that are answered', () => {
    const came = view(part('4.1', 'water', 'town'), part('4.2', 'power', null))
    expect(unitChoices(people, came, '4.1').map(({ value }) => value)).toEqual(['power'])
    expect(unitChoices(people, came, null).map(({ label }) => label)).toEqual([
      '水利站 冯水利 · 手上 0 件',
      '电小安 · 手上 2 件'
    ])
    expect(partChoices(came).map(({ value }) => value)).toEqual(['4.1', whole])
  })

  it('is one unit for a part that goes on, as many as are tapped for new ones', () => {
    const fresh = { part: null, unitIds: ['water'], asks: {} }
    expect(toggled(fresh, 'power').unitIds).toEqual(['water', 'power'])
    expect(toggled(fresh, 'water').unitIds).toEqual([])
    expect(toggled({ ...fresh, part: '4.1' }, 'power').unitIds).toEqual(['power'])
  })

  it('asks what was typed, else what was asked before, else to look at it', () => {
    const came = view(part('4.1', 'water', 'town', '看看沟'))
    expect(giftsOf({ part: '4.1', unitIds: ['power'], asks: {} }, came)).toEqual([
      { unitId: 'power', text: '看看沟', part: '4.1' }
    ])
    expect(giftsOf({ part: null, unitIds: ['water', 'power'], asks: { power: ' 看看电 ' } }, view())).toEqual(
      [
        { unitId: 'water', text: '请看看「河堤塌了」，把结果告诉镇里。' },
        { unitId: 'power', text: '看看电' }
      ]
    )
  })
})
