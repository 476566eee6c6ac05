import { median, quarter } from '../../../scripts/bench/measure'
import { missing, subjects } from '../../../scripts/bench/subjects'
import { broken, table, type Row } from '../../../scripts/bench/table'

const list = subjects.find(({ kind }) => kind === 'list')!
const act = subjects.find(({ kind }) => kind === 'act')!
const row = (more: Partial<Row>): Row => ({
  subject: list,
  calls: 2,
  effects: 0,
  examined: 1.5,
  ms: 4,
  bareMs: 4,
  overBare: 1.15,
  growth: 1.5,
  made: [],
  ...more
})

describe('the ceilings', () => {
  it('hold at their last value', () => {
    expect(broken(row({}))).toEqual([])
    expect(broken(row({ subject: act, calls: 3 }))).toEqual([])
  })

  it.each<[string, Partial<Row>]>([
    ['store calls', { calls: 3 }],
    ['store calls', { subject: act, calls: 4 }],
    ['examined per returned', { examined: 1.51 }],
    ['over the bare SDK', { overBare: 1.16 }],
    ['growth', { growth: 1.51 }]
  ])('name %s where it is exceeded', (what, more) => {
    expect(broken(row(more))).toEqual([what])
    expect(table([row(more)])).toContain(what)
  })

  it('are higher where a decision says so, and show it', () => {
    const allowed = row({ subject: { ...list, beyond: { calls: 1, decision: '0031' } }, calls: 3 })
    expect(broken(allowed)).toEqual([])
    expect(table([allowed])).toContain('(+1 calls: decision 0031)')
    expect(broken({ ...allowed, calls: 4 })).toEqual(['store calls'])
    const shown = row({
      subject: { ...list, beyond: { examined: 3, overBare: 2.5, decision: '0045' } },
      examined: 3,
      overBare: 2.5
    })
    expect(broken(shown)).toEqual([])
    expect(table([shown])).toContain('(examined 3, ratio 2.5: decision 0045)')
    expect(broken({ ...shown, examined: 3.1, overBare: 2.6 })).toEqual([
      'examined per returned',
      'over the bare SDK'
    ])
    const counting = row({ subject: { ...list, counts: true }, examined: 300 })
    expect(broken(counting)).toEqual([])
    expect(table([counting])).toContain('(counts)')
    const cut = row({ subject: { ...list, cut: true }, overBare: 3 })
    expect(broken(cut)).toEqual([])
    expect(table([cut])).toContain('(cut)')
  })
})

describe('the bench', () => {
  it('measures every method of the contract', () => {
    expect(missing()).toEqual([])
  })

  it('takes the middle of odd and even many numbers', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([9, 1, 5, 6])).toBe(5.5)
  })

  it('takes what a quarter do not exceed, whatever disturbed the others', () => {
    expect(quarter([900, 3, 1, 2, 80, 4, 5, 6])).toBe(2)
    expect(quarter([7])).toBe(7)
  })
})
