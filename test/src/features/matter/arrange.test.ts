import fc from 'fast-check'
import { personActs, type Act } from '../../../../types/domain/matterActs'
import { stages } from '../../../../types/domain/stages'
import { arrange } from '../../../../src/features/matter/acts/arrange'

test('the sorter’s main act is the agenda, with an answer on the spot beside it', () => {
  expect(arrange(['add', 'classify', 'answer', 'ask', 'agenda'], 'asked')).toEqual({
    main: 'agenda',
    beside: ['answer'],
    more: ['add', 'ask', 'classify']
  })
})

test('a mere addition is no main act', () => {
  expect(arrange(['add', 'withdraw'], 'handling')).toEqual({
    main: undefined,
    beside: ['add'],
    more: ['withdraw']
  })
})

test('an addition is the main act where somebody waits for it', () => {
  expect(arrange(['add', 'withdraw'], 'returned')).toEqual({
    main: 'add',
    beside: [],
    more: ['withdraw']
  })
})

test.each([
  ['closed', ['reopen']],
  ['returned', ['agenda', 'answer']],
  ['sorted', ['add', 'classify']],
  ['discussed', ['add', 'assign', 'classify']],
  ['handling', ['assign']]
] as const)(
  'at the stage %s, %j presses nobody: somebody else is waited for, or nobody',
  (stage, allowed) => {
    expect(arrange(allowed, stage).main).toBeUndefined()
  }
)

test('a lead who is an officer too is asked to take the matter, not to give it away', () => {
  expect(arrange(['add', 'assign', 'classify', 'take'], 'discussed').main).toBe('take')
})

/** Acts that stand elsewhere on the page: rating, what is said to silence, and what the page says by itself. */
const elsewhere: Act[] = ['rate', 'submit', 'urge', 'askAnother', 'acknowledge']

test('every allowed act is offered once, but those that have their own place, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...personActs)),
      fc.constantFrom(...stages),
      (allowed, stage) => {
        const { main, beside, more } = arrange(allowed, stage)
        const offered = [main, ...beside, ...more].filter((act) => act !== undefined)
        const expected = allowed.filter((act) => !elsewhere.includes(act))
        expect([...offered].sort()).toEqual([...expected].sort())
      }
    )
  )
})

test('withdrawing is never one tap away', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...personActs)),
      fc.constantFrom(...stages),
      (allowed, stage) => {
        const { main, beside } = arrange(allowed, stage)
        expect([main, ...beside]).not.toContain('withdraw')
      }
    )
  )
})
