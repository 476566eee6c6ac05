import { Refusal } from '../../../../../cloudfunctions/kernel/refusal'
import { decide, type Rule } from '../../../../../cloudfunctions/domain/matter/acts/decide'
import type { Matter } from '../../../../../cloudfunctions/domain/matter/state/matter'
import { matterActTraits, acts, type Act } from '../../../../../types/domain/matterActs'
import { defaultSettings } from '../../../../../types/domain/settings'
import { stageLabels, stages } from '../../../../../types/domain/stages'
import {
  asked,
  lastBefore,
  matterAt,
  only,
  readyFor,
  givenToAsker,
  receipt,
  somebody,
  standingsBy,
  type PersonStanding
} from '../../../../support/matters'
import { expectedStep } from '../../../../types/fixtures/expectedFlow'

const nothing: Rule<{ id: string; act: string }> = () => ({})
const now = new Date('2026-11-23T03:00:00Z')
const standings = Object.keys(only) as PersonStanding[]

const actor = (person: Matter['asker'] | typeof only.asker) => ({
  person: person as typeof only.asker,
  named: new Map(),
  looked: undefined,
  settings: defaultSettings,
  now
})

interface Given {
  act?: Act
  input?: { act?: string; seen?: number; text?: string; receipt?: string }
  matter?: Matter | null
  person?: typeof only.asker
  rule?: typeof nothing
}

const decided = ({
  act = 'add',
  input,
  matter = matterAt('asked'),
  person = only.asker,
  rule = nothing
}: Given) =>
  decide(
    act,
    rule,
    { id: 'matter-0000000000001', act: 'act-00000000000001', ...input },
    matter,
    actor(person)
  )

function saved(given: Given): Matter {
  const outcome = decided(given)
  if (!('save' in outcome)) throw new Error('nothing to save')
  return outcome.save
}

function refused(given: Given): Refusal {
  try {
    decided(given)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('was not refused')
}

describe.each(stages)('a matter at %s', (stage) => {
  describe.each(acts)('and the act %s', (act) => {
    const step = expectedStep(stage, act)
    it.each(standings)(
      `by the %s ${step ? 'happens where the domain gives it' : 'is refused'}`,
      (standing) => {
        const input = standing === 'scribe' ? { receipt } : {}
        const own = act === 'recuse' && standing === 'asker' ? givenToAsker : readyFor[act]
        const given = { act, input, matter: matterAt(stage, own, lastBefore(act)), person: only[standing] }
        // An officer may sort beside the hub, and has not looked in the hub’s place.
        const others = act === 'acknowledge' && stage === 'asked' && standing === 'officer'
        if (!step || others) expect(refused(given).named).toBe('ACT_NOT_NOW')
        else if (!step.who.some((who) => standingsBy[standing].includes(who)))
          expect(refused(given).named).toBe('NOT_ALLOWED')
        else expect(saved(given)).toMatchObject({ stage: step.next, version: 3 })
      }
    )

    it('is hidden from whoever has no part in the matter', () => {
      const given = {
        act,
        matter: matterAt(stage),
        person: somebody('stranger', 'officer@another', 'hub@grid')
      }
      expect(refused(given).named).toBe('NOT_FOUND')
    })
  })
})

describe('a decision', () => {
  it('adds one event that says who, as what, when, what and where it led', () => {
    const after = saved({ act: 'ask', person: only.sorter, rule: () => ({ text: '哪一盏？', dueAt: null }) })
    expect(after.history.at(-1)).toEqual({
      seq: 3,
      id: 'act-00000000000001',
      print: expect.stringMatching(/^.{22}$/),
      at: now,
      act: 'ask',
      by: { id: 'hub', name: '姓hub', standing: 'sorter' },
      stage: 'returned',
      text: '哪一盏？',
      dueAt: null
    })
  })

  it('keeps the earlier events as they are, by identity', () => {
    const before = matterAt('asked')
    const after = saved({ matter: before })
    expect(after.history.slice(0, -1).every((event, index) => event === before.history[index])).toBe(true)
    expect(before.history).toHaveLength(2)
  })

  it('lets a rule choose the stage where the table leaves it to the rule', () => {
    const after = saved({
      act: 'rate',
      matter: matterAt('handled'),
      rule: () => ({ next: 'sorted', satisfaction: 'no' })
    })
    expect(after).toMatchObject({ stage: 'sorted', reopened: 1 })
  })

  it('answers with the matter, its stage and its version', () => {
    expect(decided({ act: 'withdraw' }).result).toEqual({
      id: 'matter-0000000000001',
      stage: 'withdrawn',
      version: 3
    })
  })

  it('notes since when effects wait, and keeps the earliest moment', () => {
    const first = saved({ act: 'ask', person: only.sorter, rule: () => ({ text: '?' }) })
    expect(first.pendingSince).toEqual(now)
    const waiting = { ...matterAt('asked'), pendingSince: asked, pending: first.pending }
    expect(
      saved({ matter: waiting, act: 'ask', person: only.sorter, rule: () => ({ text: '?' }) })
    ).toMatchObject({
      pendingSince: asked,
      pending: [...first.pending, ...first.pending.map(({ kind }) => expect.objectContaining({ kind }))]
    })
  })
})

describe('a repeated act', () => {
  const first = saved({ input: { text: '还有一盏' } })

  it('answers what the first one answered, also after the matter went on', () => {
    const later = saved({ act: 'withdraw', matter: first, input: { act: 'act-00000000000002' } })
    expect(decided({ matter: later, input: { text: '还有一盏' } })).toEqual({
      result: { id: first._id, stage: 'asked', version: 3 }
    })
  })

  it('with another content is refused', () => {
    expect(refused({ matter: first, input: { text: '别的' } }).named).toBe('ACT_REUSED')
  })

  it('by another person is refused', () => {
    expect(refused({ matter: first, input: { text: '还有一盏' }, person: only.sorter }).named).toBe(
      'ACT_REUSED'
    )
  })

  it('as another act is refused', () => {
    expect(refused({ act: 'withdraw', matter: first, input: { text: '还有一盏' } }).named).toBe('ACT_REUSED')
  })

  it('is not told to whoever has no part in the matter', () => {
    expect(refused({ matter: first, input: { text: '还有一盏' }, person: somebody('stranger') }).named).toBe(
      'NOT_FOUND'
    )
  })
})

describe('a refusal', () => {
  it('does not tell a matter that does not exist from one that is not theirs', () => {
    const missing = refused({ matter: null })
    const foreign = refused({ person: somebody('stranger') })
    expect(missing.toWire()).toEqual(foreign.toWire())
  })

  it('is STALE where the person looked at another version', () => {
    expect(refused({ input: { seen: 1 } }).named).toBe('STALE')
    expect(saved({ input: { seen: 2 } }).version).toBe(3)
  })

  it.each(stages)('of an act that does not fit names the stage %s and what is possible', (stage) => {
    const refusal = refused({ act: 'submit', matter: matterAt(stage) })
    expect(refusal.message).toContain(`「${stageLabels[stage]}」`)
    expect(refusal.message).toContain('「反映」')
    expect(refusal.fields).toMatchObject({ stage })
    for (const act of refusal.fields!.possible!.split(',').filter(Boolean))
      expect(refusal.message).toContain(matterActTraits[act as Act].label)
  })
})
