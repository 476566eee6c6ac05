import { deskChoices, isDesk } from '../../../../src/work/town/desks'
import { broughtWords, lateLine, unitLines } from '../../../../src/work/town/rows'
import { rowDue } from '../row'

const row = rowDue('1', '2026-11-20T10:00:00.000Z', -2, true)

describe('the desk of the town’s office', () => {
  it('tells of what is late where, at which step, and with whom', () => {
    expect(lateLine({ ...row, stage: 'handling', responsible: '孙大勇' })).toBe(
      '石桥村村委会 · 办理中 · 孙大勇在管'
    )
    expect(lateLine({ ...row, responsible: null, due: null })).toBe('石桥村村委会 · 等议事')
  })

  it('tells of what was brought up whence it comes and by when', () => {
    expect(broughtWords({ ...row, due: null })).toBe('石桥村村委会 · 王秀英提')
    expect(broughtWords(row, Date.parse('2026-11-24T02:00:00Z'))).toMatch(/11 月 20 日.*前$/)
  })

  it('puts units that gave their part back first', () => {
    expect(
      unitLines({
        ...row,
        units: [
          { name: '水利站', waits: 'unit' },
          { name: '供电所', waits: 'town' }
        ]
      })
    ).toEqual([
      { words: '供电所说不归他，等您另外分', back: true },
      { words: '等水利站答复', back: false }
    ])
  })

  it('counts each pile, and names them while the numbers are on their way', () => {
    const count = (tray: 'town' | 'unit' | 'sort' | 'discuss', number: number) => ({
      tray,
      count: number,
      overdue: 0,
      today: 0
    })
    const mine = [count('town', 2), count('unit', 0), count('sort', 1), count('discuss', 3)]
    expect(deskChoices({ mine, node: [], late: 5 }).map(({ label }) => label)).toEqual([
      '提上来的 2',
      '单位在办',
      '直接来的 4',
      '督办 5'
    ])
    expect(deskChoices(undefined).map(({ label }) => label)).toEqual([
      '提上来的',
      '单位在办',
      '直接来的',
      '督办'
    ])
    expect([isDesk('late'), isDesk('nothing'), isDesk(undefined)]).toEqual([true, false, false])
  })
})
