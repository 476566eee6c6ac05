import type * as z from 'zod/mini'
import type { Method } from '../../types/api/contract'
import { actOn, load } from '../kernel/aggregate'
import { actOf, handler, type Handler } from '../kernel/handler'
import type { KindOf } from '../kernel/nodes'
import type { Person } from '../kernel/person'
import { myGroups } from '../domain/contactGroup/myGroups'
import { runEffectsLater } from './runEffects'
import { decide } from '../domain/notice/decide'
import { notices, type Notice, type NoticeEvent } from '../domain/notice/notice'

interface ActInput {
  noticeId: string
  act: string
}

interface Answer {
  id: string
  version: number
}

/** Who acts on a notice, when, and what their groups are now. */
export interface Actor {
  caller: Person
  groups: string[]
  kindOf: KindOf
  now: Date
}

type ActMethod = Method<z.ZodMiniType<ActInput>, z.ZodMiniType<Answer>, `group.${NoticeEvent['act']}`>

/** What an act adds to the history of a notice, or a refusal. Pure. */
type Rule<Input> = (
  notice: Notice,
  input: Input,
  actor: Actor
) => Pick<NoticeEvent, 'groupId' | 'from' | 'reason'>

/** A handler of an act on an existing notice, decided by its rule. */
export const actHandler = <M extends ActMethod>(method: M, rule: Rule<z.output<M['input']>>): Handler =>
  handler(method, async (input, { caller, now }) => {
    const actor = { caller, ...(await myGroups(caller, now)), now }
    const answer = await actOn({
      collection: notices.collection,
      now,
      read: async () => ({ doc: await load<Notice>(notices, input.noticeId) }),
      decide: ({ doc }) => decide(actOf(method), input, doc, actor, (notice) => rule(notice, input, actor)),
      saved: runEffectsLater
    })
    return answer as never
  })
