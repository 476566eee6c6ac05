import { fingerprint } from '../../kernel/fingerprint'
import type { Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { extended, type Notice, type NoticeEvent } from './notice'

type Answer = { id: string; version: number }

/**
 * Decides an act on a notice that exists; `rule` adds what the act carries, or refuses. Pure.
 * Errors: NOT_FOUND (also for who is in none of its groups), ACT_REUSED, RETRACTED, and the rule’s own.
 */
export function decide(
  act: NoticeEvent['act'],
  input: { noticeId: string; act: string },
  notice: Notice | null,
  { caller, groups, now }: { caller: Person; groups: string[]; now: Date },
  rule: (notice: Notice) => Pick<NoticeEvent, 'groupId' | 'from' | 'reason'>
): { save: Notice; result: Answer } | { result: Answer } {
  if (!notice) throw new Refusal('NOT_FOUND')
  const print = fingerprint(caller._id, act, input)
  const done = notice.history.find((event) => event.id === input.act)
  if (done?.print === print) return { result: { id: notice._id, version: done.seq } }
  if (!reaches(notice, groups)) throw new Refusal('NOT_FOUND')
  if (done) throw new Refusal('ACT_REUSED')
  if (notice.retracted) throw new Refusal('RETRACTED')
  const event: NoticeEvent = {
    seq: notice.version + 1,
    id: input.act,
    print,
    at: now,
    act,
    by: { id: caller._id, name: caller.name },
    ...rule(notice)
  }
  return { save: extended(notice._id, notice, event), result: { id: notice._id, version: event.seq } }
}

/** Whether a notice has reached one of somebody’s groups. */
export const reaches = (notice: Pick<Notice, 'sent'>, groups: string[]): boolean =>
  notice.sent.some(({ groupId }) => groups.includes(groupId))
