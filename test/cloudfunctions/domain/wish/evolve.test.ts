import { wishes } from '../../../../cloudfunctions/domain/wish/wishes'
import { wishStages } from '../../../../types/domain/wishes'
import { wishAt, wishEvent } from '../../../support/wishes'

const hands = Object.fromEntries(wishStages.map((stage) => [stage, wishAt(stage).hands]))

it('lies in the hands of who must act next', () => {
  expect(hands).toEqual({
    wished: ['hub'],
    collated: ['village'],
    published: [],
    claimed: ['claimer'],
    fulfilled: ['asker'],
    thanked: [],
    unanswered: [],
    declined: [],
    withdrawn: []
  })
  expect(wishAt('wished', { hub: null }).hands).toEqual(['village'])
})

it('lies in the hands of the organization it was claimed for', () => {
  const claim = {
    by: { id: 'officer', name: '李建国' },
    organization: { id: 'village', name: '石桥村' },
    until: '2026-12-05',
    seq: 4
  }
  expect(wishAt('claimed', {}, { claim }).hands).toEqual(['village'])
})

it('belongs to who asked and to the household it is for', () => {
  expect(wishAt('wished').owners).toEqual(['asker', 'h1'])
  expect(wishAt('wished', { whom: 'self', home: null }).owners).toEqual(['asker'])
})

describe('a claim', () => {
  const on = wishAt('claimed')
  const next = (...more: Parameters<typeof wishEvent>[]) =>
    wishes.documentOf(on._id, [...on.history, ...more.map((one) => wishEvent(...one))])

  it('that comes to nothing brings the wish back to the wall, without it, counted', () => {
    for (const act of ['release', 'lapse'] as const) {
      const back = next([5, act, 'published', { claim: null }])
      expect([act, back.claim, back.returns, back.stage]).toEqual([act, null, 1, 'published'])
    }
    expect(next([5, 'fulfil', 'fulfilled'], [6, 'deny', 'published', { claim: null }]).returns).toBe(1)
  })

  it('denied but kept is no return; neither is a wish that was taken back', () => {
    expect(next([5, 'fulfil', 'fulfilled'], [6, 'deny', 'claimed', {}]).returns).toBe(0)
    expect(next([5, 'withdraw', 'withdrawn', { claim: null }])).toMatchObject({ returns: 0, claim: null })
  })
})

it('keeps who put the words on the wall, through whatever comes after', () => {
  expect(wishAt('collated').publishedBy).toBeNull()
  expect(wishAt('thanked').publishedBy).toEqual({ id: 'officer', name: '姓officer' })
})

describe('the clock', () => {
  const dueAt = new Date('2026-12-05T16:00:00Z')
  const remindAt = new Date('2026-12-04T01:00:00Z')

  it('rings at the reminder first, then at the end of what ends by itself', () => {
    expect(wishAt('claimed', {}, { dueAt, remindAt }).alarmKey).toMatch(/^2026-12-04T01:00:00.000Z wish-/)
    expect(wishAt('claimed', {}, { dueAt, remindAt: null }).alarmKey).toMatch(/^2026-12-05T16:00:00.000Z/)
    expect(wishAt('fulfilled', {}, { dueAt, remindAt: null }).alarmKey).toMatch(/^2026-12-05T16/)
  })

  it('rings no more for what somebody has to do, once that was said', () => {
    for (const stage of ['wished', 'collated', 'published'] as const)
      expect(wishAt(stage, {}, { dueAt, remindAt: null }).alarmKey).toBeNull()
  })
})

it('throws where there is no beginning', () => {
  expect(() => wishes.documentOf('w', [])).toThrow('without a history')
  expect(() => wishes.documentOf('w', [wishEvent(1, 'submit', 'wished')])).toThrow('without an opening')
})

it('closes once it is over, and opens again where it is denied', () => {
  const silent = wishAt('unanswered')
  expect(silent.closedAt).not.toBeNull()
  const again = wishes.documentOf(silent._id, [...silent.history, wishEvent(7, 'deny', 'claimed')])
  expect([again.closedAt, again.tray]).toEqual([null, 'claimed'])
})
