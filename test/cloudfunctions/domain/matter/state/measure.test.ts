import fc from 'fast-check'
import { marksOf, measureOf, monthOf } from '../../../../../cloudfunctions/domain/matter/state/measure'
import { matters } from '../../../../../cloudfunctions/domain/matter/state/matters'
import type { MatterEvent } from '../../../../../cloudfunctions/domain/matter/state/event'
import type { Act } from '../../../../../types/domain/matterActs'
import type { MatterRole } from '../../../../../types/domain/roles'
import type { Stage } from '../../../../../types/domain/stages'
import { told as independently } from '../../../../../scripts/recount/independent'
import { event, opening } from '../../../../support/matters'

const begin = Date.parse('2026-11-23T02:00:00Z')

/** A history told as [minute, act, stage, by, facts]. */
function told(...steps: [number, Act, Stage, MatterRole, object?][]): MatterEvent[] {
  return steps.map(([minute, act, stage, standing, facts = {}], index) => ({
    ...event(index + 1, act, stage, { ...(index === 0 && { opening }), ...facts }),
    at: new Date(begin + minute * 60_000),
    by: { id: standing, name: standing, standing }
  }))
}
const marks = (history: MatterEvent[]) => marksOf(matters.documentOf('m', history), history)

const ordinary = told(
  [0, 'submit', 'asked', 'asker'],
  [30, 'agenda', 'sorted', 'sorter'],
  [130, 'assign', 'discussed', 'officer', { lead: { id: 'lead', name: '领' } }],
  [140, 'take', 'handling', 'lead'],
  [200, 'hold', 'held', 'lead', { hold: { why: 'weather', since: new Date(begin), dueWas: null } }],
  [1200, 'resume', 'handling', 'system', { hold: null }],
  [1260, 'finish', 'handled', 'lead', { outcome: 'solved', text: '好了' }],
  [1300, 'rate', 'closed', 'asker', { satisfaction: 'yes' }]
)

describe('the times of a matter', () => {
  it('are those between its events, by step, and what was held is counted apart', () => {
    expect(measureOf(ordinary)).toEqual({
      minutes: { sort: 30, discuss: 100, handle: 130, hold: 1000 },
      total: 260
    })
  })

  it('leave out the step that goes on', () => {
    expect(measureOf(ordinary.slice(0, 4))).toEqual({ minutes: { sort: 30, discuss: 100 }, total: null })
    expect(measureOf(ordinary.slice(0, 1))).toEqual({ minutes: {}, total: null })
  })

  it('leave out what the asker took to answer a question', () => {
    const asked = told(
      [0, 'submit', 'asked', 'asker'],
      [10, 'ask', 'returned', 'sorter'],
      [5000, 'add', 'asked', 'asker'],
      [5020, 'agenda', 'sorted', 'sorter']
    )
    expect(measureOf(asked).minutes).toEqual({ sort: 30 })
  })

  it('tell the first result, whatever came after', () => {
    const again = told(
      [0, 'submit', 'asked', 'asker'],
      [60, 'answer', 'handled', 'sorter', { outcome: 'explained', text: '说明' }],
      [90, 'rate', 'sorted', 'asker', { satisfaction: 'no' }],
      [600, 'decline', 'handled', 'officer', { outcome: 'declined', text: '不归' }]
    )
    expect(measureOf(again)).toMatchObject({ total: 60, minutes: { sort: 60, discuss: 510 } })
  })
})

describe('what a matter counts as', () => {
  it('on the ordinary way', () => {
    expect(marks(ordinary)).toEqual(['asked', 'responded', 'ended', 'solved', 'rated', 'satisfied'])
    expect(marks(ordinary.slice(0, 1))).toEqual(['asked', 'open'])
    expect(marks(ordinary.slice(0, 5))).toEqual(['asked', 'responded', 'open'])
  })

  it('is no response where only the clock or the asker said something', () => {
    const silent = told(
      [0, 'submit', 'asked', 'asker'],
      [10, 'add', 'asked', 'asker'],
      [20, 'remind', 'asked', 'system'],
      [30, 'overdue', 'asked', 'system']
    )
    expect(marks(silent)).toEqual(['asked', 'open', 'overdue'])
  })

  it('keeps an unhappy rating until a later one, and the reopening', () => {
    const unhappy = told(
      [0, 'submit', 'asked', 'asker'],
      [60, 'answer', 'handled', 'sorter', { outcome: 'explained', text: '说明' }],
      [90, 'rate', 'sorted', 'asker', { satisfaction: 'no' }]
    )
    expect(marks(unhappy)).toEqual(['asked', 'responded', 'open', 'rated', 'unsatisfied', 'reopened'])
  })

  it('leaves the satisfaction figure only once a second person signed, and comes back by appeal', () => {
    const beyond = told(
      [0, 'submit', 'asked', 'asker'],
      [60, 'answer', 'handled', 'sorter', { outcome: 'unsolvable', text: '办不了' }],
      [90, 'rate', 'closed', 'asker', { satisfaction: 'basically' }],
      [100, 'exclude', 'closed', 'officer', { exclusion: { by: 'o', state: 'asked' } }],
      [110, 'sign', 'closed', 'officer', { exclusion: { by: 'o', state: 'signed' } }],
      [120, 'appeal', 'closed', 'asker', { exclusion: { by: 'o', state: 'appealed' } }],
      [130, 'restore', 'closed', 'town', { exclusion: { by: 'o', state: 'restored' } }]
    )
    const counted = (count: number) =>
      marks(beyond.slice(0, count)).filter((one) => /rated|excluded/.test(one))
    expect([3, 4, 5, 6, 7].map(counted)).toEqual([
      ['rated'],
      ['rated'],
      ['excluded'],
      ['excluded'],
      ['rated']
    ])
  })

  it('is unrated where the asker was silent', () => {
    const silent = told(
      [0, 'submit', 'asked', 'asker'],
      [60, 'answer', 'handled', 'sorter', { outcome: 'explained', text: '说明' }],
      [90, 'lapse', 'closed', 'system']
    )
    expect(marks(silent)).toEqual(['asked', 'responded', 'ended', 'explained', 'unrated'])
  })

  describe('of a matter that ends more than once', () => {
    const twice = told(
      [0, 'submit', 'asked', 'asker'],
      [60, 'answer', 'handled', 'sorter', { outcome: 'explained', text: '说明' }],
      [90, 'rate', 'closed', 'asker', { satisfaction: 'yes' }],
      [100, 'reopen', 'sorted', 'asker', { text: '又坏了' }],
      [200, 'decline', 'handled', 'officer', { outcome: 'declined', text: '不归' }],
      [300, 'lapse', 'closed', 'system']
    )
    const judged = (history: MatterEvent[]) =>
      marks(history).filter((mark) => ['rated', 'satisfied', 'unsatisfied', 'unrated'].includes(mark))

    it('rated content, reopened, ended and left silent: unrated and nothing else', () => {
      expect([3, 4, 5, 6].map((count) => judged(twice.slice(0, count)))).toEqual([
        ['rated', 'satisfied'],
        [],
        [],
        ['unrated']
      ])
    })

    it('the latest word decides, in any order of ratings, silences and reopenings', () => {
      const end: [Act, Stage, MatterRole, object?] = [
        'decline',
        'handled',
        'officer',
        { outcome: 'declined' }
      ]
      const ways: Record<string, [Act, Stage, MatterRole, object?][]> = {
        yes: [end, ['rate', 'closed', 'asker', { satisfaction: 'yes' }], ['reopen', 'sorted', 'asker']],
        no: [end, ['rate', 'sorted', 'asker', { satisfaction: 'no' }]],
        silent: [end, ['lapse', 'closed', 'system'], ['reopen', 'sorted', 'asker']]
      }
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...Object.keys(ways)), { maxLength: 6 }),
          fc.nat(),
          (kinds, cut) => {
            const steps = kinds.flatMap((kind) => ways[kind]!)
            const shown = steps.slice(0, steps.length === 0 ? 0 : (cut % steps.length) + 1)
            const history = told(
              [0, 'submit', 'asked', 'asker'],
              [1, 'agenda', 'sorted', 'sorter'],
              ...shown.map((step, index): [number, ...typeof step] => [index + 2, ...step])
            )
            const counted = judged(history)
            const state = matters.documentOf('m', history)
            expect(counted.filter((mark) => mark !== 'rated').length).toBeLessThanOrEqual(1)
            expect(counted.includes('unrated')).toBe(state.unrated)
            if (state.rating)
              expect(counted).toContain(state.rating.satisfaction === 'no' ? 'unsatisfied' : 'satisfied')
            const { counts } = independently([history])
            expect(marks(history).toSorted()).toEqual(
              Object.keys(counts)
                .filter((mark) => counts[mark])
                .toSorted()
            )
          }
        )
      )
    })
  })
})

describe('the month of a moment', () => {
  it('is that of Shanghai', () => {
    expect(monthOf(new Date('2026-11-30T15:59:59.999Z'))).toBe('2026-11')
    expect(monthOf(new Date('2026-11-30T16:00:00Z'))).toBe('2026-12')
  })
})
