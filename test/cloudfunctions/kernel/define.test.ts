import fc from 'fast-check'
import {
  decideAct,
  defineAggregate,
  type Aggregate,
  type HistoryEvent
} from '../../../cloudfunctions/kernel/aggregate'
import { fingerprint } from '../../../cloudfunctions/kernel/fingerprint'
import { Refusal } from '../../../cloudfunctions/kernel/refusal'
import type { Step } from '../../../types/domain/step'

/**
 * An aggregate as small as one can be: a visit is logged, who was visited may say that it never was, and an officer
 * settles it. Flow, events, projection, effects, rules and the order of checks in less than a hundred lines.
 */
type Stage = 'logged' | 'contested' | 'settled'
type Role = 'visitor' | 'household' | 'officer'
type Act = 'log' | 'contest' | 'explain' | 'settle'

const flow: Record<Stage, Partial<Record<Act, Step<Role, Stage>>>> = {
  logged: { contest: { who: ['household'], next: ['contested'] } },
  contested: {
    explain: { who: ['visitor'], next: [] },
    settle: { who: ['officer', 'household'], next: ['settled', 'logged'] }
  },
  settled: {}
}

interface VisitEvent extends HistoryEvent {
  act: Act
  by: string
  stage: Stage
  words?: string
}
interface VisitState {
  stage: Stage
  visitor: string
  words: string[]
}
interface Visit extends VisitState, Aggregate<VisitEvent, { id: string; kind: 'tell'; to: string }> {
  /** Whether officers have to look at it. */
  open: boolean
  /** Where it lies: follows the tree. */
  path: string[]
}

const visits = defineAggregate<Visit, VisitState>({
  collection: 'wishes',
  evolve: (state, { by, stage, words }) => ({
    visitor: state?.visitor ?? by,
    stage,
    words: [...(state?.words ?? []), ...(words ? [words] : [])]
  }),
  project: (_id, { stage }, _history, stored) => ({
    open: stage === 'contested',
    path: stored?.path ?? ['v1']
  }),
  effectsOf: (_before, { _id, visitor }, { seq, by, act }) =>
    act === 'log' || by === visitor ? [] : [{ id: `${_id}.${seq}`, kind: 'tell', to: visitor }]
})

const at = new Date('2026-11-24T02:00:00Z')
const people: Record<string, Role[]> = {
  vera: ['visitor'],
  hong: ['household'],
  olga: ['officer'],
  stranger: []
}
interface Asked {
  who: string
  act: Act
  id: string
  seen?: number
  next?: Stage
}

const logged = (): Visit =>
  visits.append('visit-1', null, { id: 'visit-1', print: 'p', at, act: 'log', by: 'vera', stage: 'logged' })

function decide(visit: Visit | null, { who, act, id, seen, next }: Asked) {
  return decideAct(
    visit,
    { id, print: fingerprint(who, act, { next }), at, seen },
    {
      history: ({ history }) => history,
      rolesOf: () => people[who]!,
      newsSince: ({ version }, known) => (version === known ? undefined : new Refusal('STALE')),
      stepOf: ({ stage }) => flow[stage][act],
      notNow: () => new Refusal('ACT_NOT_NOW'),
      rule: () => ({ words: `${who} ${act}`, ...(next && { next }) }),
      append: (known, { event, facts, stage }) =>
        visits.append(known._id, known, { ...event, ...facts, act, by: who, stage: stage ?? known.stage }),
      answer: ({ seq, stage }: VisitEvent) => ({ seq, stage })
    }
  )
}

function play(visit: Visit, asked: Asked): { visit: Visit; answer: unknown } {
  try {
    const decided = decide(visit, asked)
    return { visit: 'save' in decided ? decided.save : visit, answer: decided.result }
  } catch (error) {
    if (error instanceof Refusal) return { visit, answer: error.named }
    throw error
  }
}

describe('an aggregate that is defined', () => {
  const contested = () => play(logged(), { who: 'hong', act: 'contest', id: 'act-1' }).visit

  it('checks in one order: repeated, part, id, news, stage, role', () => {
    const visit = contested()
    const ask = (asked: Partial<Asked>) =>
      play(visit, { who: 'olga', act: 'settle', id: 'act-2', ...asked }).answer
    expect(() => decide(null, { who: 'olga', act: 'settle', id: 'x' })).toThrow(Refusal)
    // Who did it is answered again, whatever they saw since.
    expect(ask({ who: 'hong', act: 'contest', id: 'act-1', seen: 0 })).toEqual({ seq: 2, stage: 'contested' })
    expect(ask({ who: 'stranger', id: 'act-1' })).toBe('NOT_FOUND')
    expect(ask({ id: 'act-1', seen: 0 })).toBe('ACT_REUSED')
    expect(ask({ act: 'contest', seen: 1 })).toBe('STALE')
    expect(ask({ act: 'contest', seen: 2 })).toBe('ACT_NOT_NOW')
    expect(ask({ who: 'vera' })).toBe('NOT_ALLOWED')
    expect(ask({})).toEqual({ seq: 3, stage: 'settled' })
  })

  it('goes the usual way, another of the flow where the rule says so, and stays where the flow names none', () => {
    expect(play(contested(), { who: 'olga', act: 'settle', id: 'a' }).visit.stage).toBe('settled')
    expect(play(contested(), { who: 'olga', act: 'settle', id: 'a', next: 'logged' }).visit.stage).toBe(
      'logged'
    )
    expect(play(contested(), { who: 'vera', act: 'explain', id: 'a' }).visit.stage).toBe('contested')
    const elsewhere: Asked = { who: 'olga', act: 'settle', id: 'a', next: 'contested' }
    expect(() => play(contested(), elsewhere)).toThrow('no way to contested')
  })

  it('keeps what others write beside the history, and nothing else that the history does not give', () => {
    const moved = { ...contested(), path: ['v2'], open: false }
    expect(visits.rebuilt(moved)).toMatchObject({ path: ['v2'], open: true })
    const { visit } = play(moved, { who: 'vera', act: 'explain', id: 'a' })
    expect(visit).toMatchObject({ path: ['v2'], open: true, version: 3 })
  })

  it('holds in random courses: acts happen once, the history only grows, and gives the document', () => {
    const asked = fc.record({
      who: fc.constantFrom(...Object.keys(people)),
      act: fc.constantFrom<Act>('contest', 'explain', 'settle'),
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      seen: fc.option(fc.nat(5), { nil: undefined }),
      next: fc.option(fc.constantFrom<Stage>('settled', 'logged'), { nil: undefined })
    })
    fc.assert(
      fc.property(fc.array(asked, { maxLength: 30 }), (course) => {
        let visit = logged()
        for (const one of course) {
          if (one.next && one.act !== 'settle') continue
          const after = play(visit, one)
          expect(after.visit.history.slice(0, visit.version)).toEqual(visit.history)
          if (after.visit !== visit) expect(play(after.visit, one)).toEqual(after)
          expect(visits.rebuilt(after.visit)).toEqual(after.visit)
          visit = after.visit
        }
        const ids = visit.pending.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(new Set(visit.history.map(({ id }) => id)).size).toBe(visit.version)
        expect(visits.documentOf('visit-1', visit.history)).toEqual({
          ...visit,
          pending: [],
          pendingSince: null
        })
      })
    )
  })
})
