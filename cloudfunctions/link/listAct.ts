import type * as z from 'zod/mini'
import type { Method, OutputOf } from '../../types/api/contract'
import type { Settings } from '../../types/domain/settings'
import { change } from '../kernel/aggregate'
import { fingerprint } from '../kernel/fingerprint'
import { handler, type Handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import { settingsAt } from '../kernel/settings'
import { runListEffectsLater } from './runListEffects'
import { stepped, type GatherEffect, type List, type ListEvent } from '../domain/link/list'
import { keeps } from './node'

type ListMethod = Method<
  z.ZodMiniType<{ id: string; act: string }>,
  z.ZodMiniType<{ id: string; state: List['state']; version: number }>
>

/** What a step of a list sets, or a refusal. */
export type ListRule<Input> = (
  input: Input,
  list: List,
  actor: { settings: Settings; now: Date }
) => { fields: Partial<List>; state: List['state']; act: ListEvent['act']; effects?: GatherEffect[] }

/** A handler of a step of a list that exists, by whoever arranges its village’s links. Errors: NOT_FOUND, ACT_REUSED, CONFLICT, the rule’s. */
export const listHandler = <M extends ListMethod>(method: M, rule: ListRule<z.output<M['input']>>): Handler =>
  handler(method, async (input, { caller, now }) => {
    const print = fingerprint(caller._id, method.name, input)
    const { result, saved } = await change<List, { id: string; state: List['state']; version: number }>(
      'lists',
      input.id,
      async (list) => {
        if (!list || !(await keeps(caller, list.path, now))) throw new Refusal('NOT_FOUND')
        const done = list.history.find(({ id }) => id === input.act)
        if (done && done.print !== print) throw new Refusal('ACT_REUSED')
        if (done) return { result: { id: list._id, state: done.state, version: done.seq } }
        const settings = await settingsAt(list.path, now)
        const { fields, state, act, effects } = rule(input, list, { settings, now })
        const by = { id: caller._id, name: caller.name }
        const event = { id: input.act, print, at: now, act, by, state }
        const after = stepped(list, fields, event, effects)
        return { save: after, result: { id: list._id, state, version: after.version } }
      }
    )
    if (saved) runListEffectsLater(saved)
    return result as OutputOf<M>
  })
