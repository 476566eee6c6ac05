import { system } from '../../../../cloudfunctions/kernel/system'
import { afterTime } from '../../../../cloudfunctions/domain/wish/afterTime'
import { defaultSettings as settings } from '../../../../types/domain/settings'
import type { WishStage } from '../../../../types/domain/wishes'
import { wishAt } from '../../../support/wishes'

const at = (moment: string) => new Date(`${moment}+08:00`)
const dueAt = at('2026-12-06T00:00')
const remindAt = at('2026-12-04T09:00')
const wish = (stage: WishStage, facts = {}) => wishAt(stage, {}, { dueAt, remindAt, ...facts })
const passed = (stage: WishStage, moment: string, facts = {}) =>
  afterTime(wish(stage, facts), settings, at(moment))

it.each([
  ['2026-12-04T08:59', null],
  ['2026-12-04T09:00', 'remind'],
  ['2026-12-05T23:59', 'remind'],
  ['2026-12-06T00:00', 'lapse'],
  ['2026-12-20T12:00', 'lapse']
])('a claim until 5 December at %s: %s', (moment, act) => {
  expect(passed('claimed', moment)?.history.at(-1)?.act ?? null).toBe(act)
})

it('a claim reminded of stays a claim, and lapses at its end', () => {
  const reminded = passed('claimed', '2026-12-04T09:00')!
  expect(reminded).toMatchObject({
    stage: 'claimed',
    remindAt: null,
    dueAt,
    claim: { by: { id: 'claimer' } }
  })
  expect(afterTime(reminded, settings, at('2026-12-05T23:59'))).toBeNull()
  const back = afterTime(reminded, settings, at('2026-12-06T00:00'))!
  expect(back).toMatchObject({ stage: 'published', claim: null, returns: 1, dueAt: at('2027-01-06T00:00') })
  expect(back.history.at(-1)!.by).toEqual({ ...system, standing: 'system' })
})

it('a wish back on the wall waits for the day by which it is wanted, where that is still to come', () => {
  const back = afterTime(wishAt('claimed', { wanted: '2026-12-24' }, { dueAt, remindAt }), settings, dueAt)!
  expect(back.dueAt).toEqual(at('2026-12-25T00:00'))
})

it('done twice is done once: afterwards nothing is due', () => {
  for (const stage of ['wished', 'collated', 'published', 'claimed', 'fulfilled'] as const) {
    const once = passed(stage, '2026-12-06T09:00')!
    expect([stage, afterTime(once, settings, at('2026-12-06T09:00'))]).toEqual([stage, null])
  }
})

it('who does not say whether it came true is asked once more, and then it is settled as unanswered', () => {
  const asked = passed('fulfilled', '2026-12-04T09:00')!
  expect(asked.stage).toBe('fulfilled')
  const settled = afterTime(asked, settings, dueAt)!
  expect(settled).toMatchObject({ stage: 'unanswered', dueAt: null, alarmKey: null })
})

it('what is late with hub or office, or unclaimed, is told once and stays where it is', () => {
  for (const stage of ['wished', 'collated', 'published'] as const) {
    const late = passed(stage, '2026-12-20T12:00')!
    expect([late.stage, late.history.at(-1)!.act, late.dueAt, late.alarmKey]).toEqual([
      stage,
      'remind',
      dueAt,
      null
    ])
  }
})

it.each(['thanked', 'unanswered', 'declined', 'withdrawn'] as const)('%s is left alone', (stage) => {
  expect(afterTime(wishAt(stage), settings, at('2030-01-01T00:00'))).toBeNull()
})

it('names what it does by the version it found, so that two at once write the same', () => {
  expect(passed('claimed', '2026-12-06T00:00')!.history.at(-1)!.id).toBe('lapse.4')
})
