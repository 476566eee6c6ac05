import { tellsOf } from '../../../../../cloudfunctions/domain/matter/effects/effects'
import type { Facts } from '../../../../../cloudfunctions/domain/matter/state/event'
import { matters } from '../../../../../cloudfunctions/domain/matter/state/matters'
import { acts, type Act } from '../../../../../types/domain/matterActs'
import type { Stage } from '../../../../../types/domain/stages'
import { asked, event, opening, only } from '../../../../support/matters'

const due = new Date('2026-12-01T10:00:00Z')
const before = event(1, 'submit', 'asked', {
  opening,
  text: '路灯坏了',
  lead: { id: 'lead', name: '姓lead' },
  helpers: [{ id: 'helper', name: '姓helper' }]
})

/** Who is told what of an act, by reader. */
function told(act: Act, stage: Stage, by: keyof typeof only, facts: Facts = {}): Record<string, string> {
  const { _id: id, name } = only[by]
  const done = { ...event(2, act, stage, facts), by: { id, name, standing: by } }
  const effects = tellsOf(matters.documentOf('m', [before]), matters.documentOf('m', [before, done]), done)
  return Object.fromEntries(effects.map((effect) => [effect.to, effect.text]))
}

describe('what people are told', () => {
  it('of a submission: the hub, with the day by which to sort', () => {
    const first = { ...before, lead: undefined, helpers: undefined, dueAt: due }
    const effects = tellsOf(null, matters.documentOf('m', [first]), first)
    expect(effects.map(({ to, text }) => [to, text])).toEqual([
      ['hub', '姓asker反映了一件事，等您梳理，12 月 1 日前。']
    ])
  })

  it('of a submission without a hub: the office', () => {
    const first = { ...before, opening: { ...opening, hub: null } }
    expect(tellsOf(null, matters.documentOf('m', [first]), first).map(({ to }) => to)).toEqual(['village'])
  })

  it('of a question: the asker, with the question', () => {
    expect(told('ask', 'returned', 'sorter', { text: '哪一盏？', dueAt: null })).toEqual({
      asker: '姓hub想问您：哪一盏？'
    })
  })

  it('of an answer on the spot: the asker, to rate', () => {
    expect(told('answer', 'handled', 'sorter', { text: '明天修' })).toEqual({
      asker: '姓hub答复了您，请看看满意不满意。'
    })
  })

  it('of the agenda: the asker and the office, both with the day', () => {
    expect(told('agenda', 'sorted', 'sorter', { dueAt: due })).toEqual({
      asker: '姓hub把它列入了议事，12 月 1 日前有结果。',
      village: '有一件事等村里议，12 月 1 日前。'
    })
  })

  it('of an assignment: the asker and the lead', () => {
    expect(told('assign', 'discussed', 'officer', { dueAt: due })).toEqual({
      asker: '村里定了由姓lead来办，12 月 1 日前办结。',
      lead: '村里交给您一件事，12 月 1 日前办结。'
    })
  })

  it('of a delay: the asker, with the day and the reason', () => {
    expect(told('postpone', 'sorted', 'officer', { text: '等款项', dueAt: due })).toMatchObject({
      asker: '村里把它缓一缓再议，12 月 1 日前。原因：等款项'
    })
  })

  it('of a refusal: the asker, with the reason', () => {
    expect(told('decline', 'handled', 'officer', { text: '不归村里管' })).toEqual({
      asker: '村里没有受理，原因：不归村里管'
    })
  })

  it('of the start, the progress and the end of handling: the asker', () => {
    expect(told('take', 'handling', 'lead', { dueAt: due })).toEqual({
      asker: '姓lead接手办了，12 月 1 日前办结。'
    })
    expect(told('progress', 'handling', 'helper', { text: '买了灯泡' }).asker).toBe(
      '姓helper说了进展：买了灯泡'
    )
    expect(told('finish', 'handled', 'lead', { text: '好了' })).toEqual({
      asker: '姓lead办完了，请看看满意不满意。'
    })
  })

  it('of a word added by the asker: whoever must act next', () => {
    expect(told('add', 'asked', 'asker', { text: '还有一盏' })).toEqual({ hub: '姓asker补充了一句。' })
    expect(told('add', 'handling', 'asker', { text: '还有一盏' })).toEqual({ lead: '姓asker补充了一句。' })
  })

  it('of a word added by somebody else: the asker and whoever must act next, with the name of who added it', () => {
    expect(told('add', 'sorted', 'sorter', { text: '我去看过' })).toEqual({
      asker: '姓hub补充了一句。',
      village: '姓hub补充了一句。'
    })
  })

  it('of a withdrawal: whoever had to act, and those who handled it', () => {
    const text = '姓asker把这件事撤回了，不用再办。'
    expect(told('withdraw', 'withdrawn', 'asker')).toEqual({ hub: text, lead: text, helper: text })
  })

  it('of an assignment to others: the new ones what they do, the old ones that it is over', () => {
    const contact = (id: string) => ({ id, name: `姓${id}` })
    const facts = { lead: contact('lead-2'), helpers: [contact('helper-2')], dueAt: due, text: '出门了' }
    expect(told('assign', 'discussed', 'officer', facts)).toEqual({
      asker: '村里定了由姓lead-2来办，12 月 1 日前办结。',
      'lead-2': '村里交给您一件事，12 月 1 日前办结。',
      'helper-2': '村里请您协办一件事，姓lead-2领办，12 月 1 日前办结。',
      lead: '这件事改由姓lead-2来办，您不用再办了。',
      helper: '这件事改由姓lead-2来办，您不用再办了。'
    })
  })

  it('of another urgency: whoever must act next, with the day', () => {
    const facts = { category: 'safety', urgency: 'urgent', dueAt: due } as const
    expect(told('classify', 'discussed', 'officer', facts)).toEqual({
      lead: '改成了「紧急」，12 月 1 日前。'
    })
  })

  it('of a bad rating and of a reopening: the office, and those who had it', () => {
    const unhappy = '姓asker不满意，村里要重新议这件事。'
    expect(told('rate', 'sorted', 'asker', { satisfaction: 'no' })).toEqual({
      village: '姓asker不满意，要重新议。',
      lead: unhappy,
      helper: unhappy
    })
    const again = '姓asker要求重新办，村里要再议这件事。'
    expect(told('reopen', 'sorted', 'asker', { text: '又坏了' })).toEqual({
      village: '姓asker要求重新办。',
      lead: again,
      helper: again
    })
  })

  it('of a good rating, of a corrected category: nobody', () => {
    expect(told('rate', 'closed', 'asker', { satisfaction: 'yes', dueAt: null })).toEqual({})
    expect(told('classify', 'asked', 'sorter', { category: 'other' })).toEqual({})
  })

  it('leaves out the day where there is none', () => {
    const first = { ...before, lead: undefined, helpers: undefined }
    expect(tellsOf(null, matters.documentOf('m', [first]), first)[0]!.text).toBe(
      '姓asker反映了一件事，等您梳理。'
    )
  })

  it.each(acts)('never tells of %s the one who did it', (act) => {
    for (const by of Object.keys(only) as (keyof typeof only)[])
      expect(Object.keys(told(act, 'asked', by, { text: '字' }))).not.toContain(only[by]._id)
  })
})

describe('an effect', () => {
  it('has an id made of the matter, the event and the reader, so that a repetition writes the same message', () => {
    const done = { ...event(2, 'rate', 'sorted', { satisfaction: 'no' }) }
    const earlier = matters.documentOf('m', [before])
    const matter = matters.documentOf('m', [before, done])
    expect(tellsOf(earlier, matter, done).map(({ id }) => id)).toEqual([
      'm.2.village',
      'm.2.lead',
      'm.2.helper'
    ])
    expect(tellsOf(earlier, matter, done).slice(0, 1)).toEqual([
      {
        id: 'm.2.village',
        kind: 'message',
        duty: true,
        to: 'village',
        by: 'asker',
        matterId: 'm',
        subject: '路灯坏了',
        text: '姓asker不满意，要重新议。',
        at: asked,
        template: 'todo'
      }
    ])
    expect(tellsOf(earlier, matter, done)).toEqual(tellsOf(earlier, matter, done))
  })
})
