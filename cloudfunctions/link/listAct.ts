import type * as z from 'zod/mini'
import type { Method, OutputOf } from '../../types/api/contract'
import { listFlow, type ListAct } from '../../types/domain/linkage'
import type { Settings } from '../../types/domain/settings'
import { lists, type List, type ListFacts } from '../domain/link/list'
import { actOn, decideAct, load } from '../kernel/aggregate'
import { fingerprint } from '../kernel/fingerprint'
import { handler, type Handler } from '../kernel/handler'
import type { Person } from '../kernel/person'
import { Refusal } from '../kernel/refusal'
import { keeps } from './node'
import { runListEffectsLater } from './runListEffects'

interface ListInput {
  id: string
  act: string
}
interface ListAnswer {
  id: string
  state: List['state']
  version: number
}
type ListMethod = Method<z.ZodMiniType<ListInput>, z.ZodMiniType<ListAnswer>>

/** What a step of a list brings, or a refusal. */
type ListRule<Input> = (input: Input, list: List, actor: { settings: Settings; now: Date }) => ListFacts

/** Who acts on a list, and whether its links are theirs to arrange. */
interface Actor {
  person: Person
  isKeeper: boolean
  now: Date
}

/** Decides a step of a list (`decideAct`). Pure. */
export const decide = (
  act: ListAct,
  { id, act: actId, print }: ListInput & { print: string },
  list: List | null,
  { person, isKeeper, now }: Actor,
  rule: (list: List) => ListFacts = () => ({})
) =>
  decideAct(
    list,
    { id: actId, print, at: now },
    {
      history: ({ history }) => history,
      rolesOf: () => (isKeeper ? (['keeper'] as const) : []),
      stepOf: ({ state }) => listFlow[state][act],
      notNow: () => new Refusal('LIST_NOT_NOW'),
      rule,
      append: (known, { event, facts, stage }) => {
        const by = { id: person._id, name: person.name }
        return lists.append(id, known, { ...event, act, by, state: stage ?? known.state, ...facts })
      },
      answer: ({ state, seq }): ListAnswer => ({ id, state, version: seq })
    }
  )

/** A handler of a step of a list that exists, by whoever arranges its village’s links. */
export const listHandler = <M extends ListMethod>(
  method: M,
  act: ListAct,
  rule: ListRule<z.output<M['input']>>
): Handler =>
  handler(method, async (input, { caller, now }) => {
    const print = fingerprint(caller._id, method.name, input)
    const answer = await actOn({
      collection: lists.collection,
      now,
      async read() {
        const doc = await load<List>(lists.collection, input.id)
        return { doc, isKeeper: doc !== null && (await keeps(caller, doc.path, now)) }
      },
      pathOf: ({ doc }) => doc?.path ?? [],
      decide: ({ doc, isKeeper }, settings) =>
        decide(act, { ...input, print }, doc, { person: caller, isKeeper, now }, (list) =>
          rule(input, list, { settings, now })
        ),
      saved: runListEffectsLater
    })
    return answer as OutputOf<M>
  })
