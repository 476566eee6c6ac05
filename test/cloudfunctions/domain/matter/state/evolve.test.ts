import { evolve } from '../../../../../cloudfunctions/domain/matter/state/evolve'
import type { MatterEvent } from '../../../../../cloudfunctions/domain/matter/state/event'
import type { MatterState } from '../../../../../cloudfunctions/domain/matter/state/state'
import { matters } from '../../../../../cloudfunctions/domain/matter/state/matters'
import { asked, event, opening } from '../../../../support/matters'

const contact = (id: string) => ({ id, name: id })
const due = new Date('2026-12-01T10:00:00Z')
const later = new Date('2026-11-30T02:00:00Z')

const told: MatterEvent[] = [
  event(1, 'submit', 'asked', { opening, text: '路灯坏了', dueAt: due }),
  event(2, 'agenda', 'sorted', { category: 'infrastructure', urgency: 'ordinary' }),
  event(3, 'assign', 'discussed', { lead: contact('lead'), helpers: [contact('helper')] }),
  event(4, 'take', 'handling'),
  event(5, 'finish', 'handled', { outcome: 'solved', text: '修好了' }),
  { ...event(6, 'rate', 'closed', { satisfaction: 'yes', score: 5, dueAt: null }), at: later }
]
const after = (count: number, ...more: MatterEvent[]) =>
  matters.documentOf('m', [...told.slice(0, count), ...more])

describe('the state of a matter', () => {
  it('is its history folded', () => {
    expect(after(6)).toMatchObject({
      stage: 'closed',
      category: 'infrastructure',
      urgency: 'ordinary',
      lead: contact('lead'),
      helpers: [contact('helper')],
      outcome: { kind: 'solved', text: '修好了' },
      rating: { satisfaction: 'yes', score: 5 },
      closedAt: later,
      dueAt: null,
      reopened: 0
    })
  })

  it('is the same bytes each time it is rebuilt', () => {
    for (let count = 1; count <= told.length; count += 1)
      expect(JSON.stringify(matters.documentOf('m', structuredClone(told.slice(0, count))))).toBe(
        JSON.stringify(after(count))
      )
  })

  it('is the same folded step by step as at once', () => {
    for (let count = 2; count <= told.length; count += 1) {
      expect(after(count)).toMatchObject(told.slice(0, count).reduce<MatterState | null>(evolve, null)!)
    }
  })

  it('keeps the deadline where an act sets none, and drops it where an act says so', () => {
    expect(after(4).dueAt).toEqual(due)
    expect(after(6).dueAt).toBeNull()
  })

  it('forgets lead, helpers, outcome, rating and closing when it is opened again, and counts that', () => {
    expect(after(6, event(7, 'reopen', 'sorted', { text: '又坏了' }))).toMatchObject({
      stage: 'sorted',
      lead: null,
      helpers: [],
      outcome: null,
      closedAt: null,
      reopened: 1,
      rating: null
    })
  })

  it('forgets the rating that sent it back, which its history keeps', () => {
    expect(after(5, event(6, 'rate', 'sorted', { satisfaction: 'no', text: '没修好' }))).toMatchObject({
      reopened: 1,
      rating: null,
      outcome: null
    })
  })

  it('does not count as opened again what comes on the agenda for the first time', () => {
    expect(after(2).reopened).toBe(0)
    expect(after(1, event(2, 'ask', 'returned'), event(3, 'agenda', 'sorted')).reopened).toBe(0)
  })

  it('has no beginning but a submission', () => {
    expect(() => matters.documentOf('m', [event(1, 'add', 'asked')])).toThrow('without an opening')
    expect(() => matters.documentOf('m', [])).toThrow('without a history')
  })

  it('writes the moment of a withdrawal as its close', () => {
    expect(after(1, { ...event(2, 'withdraw', 'withdrawn'), at: later }).closedAt).toEqual(later)
  })
})

describe('what the lists are asked by', () => {
  it('is the hub first, then the office, then lead and helpers, then the asker, then nobody', () => {
    expect([1, 2, 3, 4, 5, 6].map((count) => after(count).hands)).toEqual([
      ['hub'],
      ['village'],
      ['lead', 'helper'],
      ['lead', 'helper'],
      ['asker'],
      []
    ])
  })

  it('is the office first where there is no hub', () => {
    const alone = { ...told[0]!, opening: { ...opening, hub: null } }
    expect(matters.documentOf('m', [alone]).hands).toEqual(['village'])
  })

  it('holds a matter in hand only while it is handled', () => {
    expect([1, 2, 3, 4, 5, 6].map((count) => after(count).inHand.length)).toEqual([0, 0, 2, 2, 0, 0])
  })

  it('has keys that order by deadline, or by close, what was asked first before the rest, and never tie', () => {
    expect(after(1).dueKey).toBe(`${due.toISOString()} ${asked.toISOString()} m`)
    expect(after(6).dueKey).toBe(`${later.toISOString()} ${asked.toISOString()} m`)
    expect(after(6).askedKey).toBe(`${asked.toISOString()} m`)
  })
})
