import type * as z from 'zod/mini'
import type { Method, AnswerOf } from '../../types/api/contract'
import type { ListAct } from '../../types/domain/linkage'
import type { Settings } from '../../types/domain/settings'
import { lists, type List, type ListFacts } from '../domain/link/list'
import { decide, type ListAnswer, type ListInput } from '../domain/link/listDecide'
import { actOn, load } from '../kernel/aggregate'
import { fingerprint } from '../kernel/fingerprint'
import { handler, type Handler } from '../kernel/handler'
import { keeps } from './node'
import { runListEffectsLater } from './runListEffects'

type ListMethod = Method<z.ZodMiniType<ListInput>, z.ZodMiniType<unknown, ListAnswer>>

/** What a step of a list brings, or a refusal. */
type ListRule<Input> = (input: Input, list: List, actor: { settings: Settings; now: Date }) => ListFacts

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
        const doc = await load<List>(lists, input.id)
        return { doc, isKeeper: doc !== null && (await keeps(caller, doc.path, now)) }
      },
      pathOf: ({ doc }) => doc?.path ?? [],
      decide: ({ doc, isKeeper }, settings) =>
        decide(act, { ...input, print }, doc, { person: caller, isKeeper, now }, (list) =>
          rule(input, list, { settings, now })
        ),
      saved: runListEffectsLater
    })
    return answer as AnswerOf<M>
  })
