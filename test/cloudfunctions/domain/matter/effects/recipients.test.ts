import type { Facts } from '../../../../../cloudfunctions/domain/matter/state/event'
import { matters } from '../../../../../cloudfunctions/domain/matter/state/matters'
import { readersOf } from '../../../../../cloudfunctions/domain/matter/effects/recipients'
import type { Act } from '../../../../../types/domain/matterActs'
import type { Stage } from '../../../../../types/domain/stages'
import { event, opening, only } from '../../../../support/matters'

const contact = (id: string) => ({ id, name: `姓${id}` })
const given = { lead: contact('lead'), helpers: [contact('helper')] }

/** Whom an act concerns, as `id as role`, the matter having come from one stage to another. */
function readers(
  act: Act,
  from: Stage,
  to: Stage,
  by: keyof typeof only,
  facts: Facts = {},
  first: Facts = given
) {
  const { _id: id, name } = only[by]
  const history = [event(1, 'submit', 'asked', { opening, ...first }), event(2, 'add', from)]
  const done = { ...event(3, act, to, facts), by: { id, name, standing: by } }
  const before = matters.documentOf('m', history)
  const told = readersOf(before, matters.documentOf('m', [...history, done]), done)
  return told.map((reader) => `${reader.id} as ${reader.as}`).sort()
}

describe('whom an act concerns', () => {
  it('a withdrawal while it is handled: the lead and the helpers, who need not go on', () => {
    for (const stage of ['discussed', 'handling'] as const)
      expect(readers('withdraw', stage, 'withdrawn', 'asker')).toEqual(['helper as former', 'lead as former'])
  })

  it('a withdrawal before that: whoever had to act next', () => {
    const nobody = { lead: undefined, helpers: undefined }
    expect(readers('withdraw', 'asked', 'withdrawn', 'asker', {}, nobody)).toEqual(['hub as former'])
    expect(readers('withdraw', 'sorted', 'withdrawn', 'asker', {}, nobody)).toEqual(['village as former'])
  })

  it('a withdrawal instead of an answer: whoever had asked the question', () => {
    const nobody = { lead: undefined, helpers: undefined }
    expect(readers('withdraw', 'returned', 'withdrawn', 'asker', {}, nobody)).toEqual(['hub as former'])
    const alone = { ...nobody, opening: { ...opening, hub: null } }
    expect(readers('withdraw', 'returned', 'withdrawn', 'asker', {}, alone)).toEqual(['village as former'])
  })

  it('an assignment to others: the asker, the new ones and the old ones', () => {
    const facts = { lead: contact('lead-2'), helpers: [contact('helper-2'), contact('helper')] }
    expect(readers('assign', 'handling', 'discussed', 'officer', facts)).toEqual([
      'asker as asker',
      'helper-2 as helper',
      'lead as former',
      'lead-2 as next'
    ])
  })

  it('an assignment that changes the parts of two: each in the new one', () => {
    const facts = { lead: contact('helper'), helpers: [contact('lead')] }
    expect(readers('assign', 'handling', 'discussed', 'officer', facts)).toEqual([
      'asker as asker',
      'helper as next',
      'lead as helper'
    ])
  })

  it('a bad rating: the office, and those who handled it', () => {
    expect(readers('rate', 'handled', 'sorted', 'asker', { satisfaction: 'no' })).toEqual([
      'helper as former',
      'lead as former',
      'village as next'
    ])
  })

  it('a word while the rating is awaited: whoever finished it', () => {
    expect(readers('add', 'handled', 'handled', 'asker')).toEqual(['lead as next'])
    const nobody = { lead: undefined, helpers: undefined }
    expect(readers('add', 'handled', 'handled', 'asker', {}, nobody)).toEqual(['hub as next'])
  })

  describe('at the town', () => {
    const town = contact('town')
    const gift = (part: string, unit: string) => ({ part, unit: contact(unit), ask: '看看' })
    const two: Facts = {
      lead: undefined,
      helpers: undefined,
      town,
      given: [gift('1', 'unit'), gift('2', 'unit-2')]
    }

    it('a part for another unit: the asker, the new one, the old one, and no unit besides', () => {
      expect(readers('split', 'split', 'split', 'officer', { given: [gift('1', 'unit-3')] }, two)).toEqual([
        'asker as asker',
        'town as next',
        'unit as former',
        'unit-3 as unit'
      ])
    })

    it('a second part for a unit that has one: that unit too', () => {
      expect(readers('split', 'split', 'split', 'officer', { given: [gift('3', 'unit')] }, two)).toContain(
        'unit as unit'
      )
    })

    it('an answer to the village: it, the asker, and the units that need not answer any more', () => {
      expect(readers('reply', 'split', 'replied', 'town', {}, two)).toEqual([
        'asker as asker',
        'unit as former',
        'unit-2 as former',
        'village as next'
      ])
    })

    it('a withdrawal: the units and the town', () => {
      expect(readers('withdraw', 'split', 'withdrawn', 'asker', {}, two)).toEqual([
        'town as former',
        'unit as former',
        'unit-2 as former'
      ])
    })

    it.each(['remind', 'overdue'] as const)('%s: the units that owe an answer, beside the town', (act) => {
      const told = readers(act, 'split', 'split', 'officer', {}, two)
      expect(told).toEqual(expect.arrayContaining(['town as next', 'unit as unit', 'unit-2 as unit']))
    })

    it('what the town is late with: those above the town, the village, the asker', () => {
      const told = readers('overdue', 'escalated', 'escalated', 'officer', {}, two)
      expect(told).toEqual(['asker as asker', 'county as above', 'town as next', 'village as office'])
    })

    it('what the village is late with: the town', () => {
      expect(readers('overdue', 'handling', 'handling', 'officer')).toContain('town as above')
    })
  })

  it('a word by which the office above presses: whoever has it, its office, and the asker', () => {
    expect(readers('add', 'handling', 'handling', 'town', { text: '天冷了' })).toEqual([
      'asker as asker',
      'lead as next',
      'village as office'
    ])
    expect(readers('add', 'sorted', 'sorted', 'town', { text: '天冷了' })).toEqual([
      'asker as asker',
      'village as next'
    ])
  })

  it.each(['asker', 'sorter', 'officer', 'lead', 'helper'] as const)('never the %s who acted', (by) => {
    for (const [act, from, to] of [
      ['add', 'asked', 'asked'],
      ['withdraw', 'handling', 'withdrawn'],
      ['assign', 'handling', 'discussed'],
      ['rate', 'handled', 'sorted']
    ] as const)
      for (const reader of readers(act, from, to, by)) expect(reader).not.toMatch(`${only[by]._id} as`)
  })
})
