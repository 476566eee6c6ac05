import { median } from '../../../scripts/bench/measure'
import { subjects } from '../../../scripts/bench/subjects'
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
})

describe('the bench', () => {
  // What the other functions ask of the store is counted in the tests of their methods.
  it('measures every method of the main flow', () => {
    const measured = new Set<string>(subjects.map(({ method }) => method))
    const flow = 'claim me messages'.split(' ').map((verb) => `account.${verb}`)
    const acts =
      'add agenda answer ask assign classify counts decline finish handlers mine postpone progress rate read reopen submit take tray withdraw'
    for (const verb of acts.split(' ')) flow.push(`matter.${verb}`)
    expect(flow.filter((name) => !measured.has(name))).toEqual([])
  })

  it('takes the middle of odd and even many numbers', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([9, 1, 5, 6])).toBe(5.5)
  })
})
