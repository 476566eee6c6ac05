import { decideAct } from '../../kernel/aggregate'
import { fingerprint } from '../../kernel/fingerprint'
import type { Person } from '../../kernel/person'
import { Refusal } from '../../kernel/refusal'
import { notices, type Notice, type NoticeEvent } from './notice'

type Answer = { id: string; version: number }

/**
 * Decides an act on a notice that exists, by who is in one of its groups (`decideAct`); `rule` adds what the act
 * carries, or refuses. Pure. Errors besides: RETRACTED.
 */
export function decide(
  act: NoticeEvent['act'],
  input: { noticeId: string; act: string },
  notice: Notice | null,
  { caller, groups, now }: { caller: Person; groups: string[]; now: Date },
  rule: (notice: Notice) => Pick<NoticeEvent, 'groupId' | 'from' | 'reason'>
): { save: Notice; result: Answer } | { result: Answer } {
  const asked = { id: input.act, print: fingerprint(caller._id, act, input), at: now }
  return decideAct(notice, asked, {
    history: ({ history }) => history,
    rolesOf: (one): 'reader'[] => (reaches(one, groups) ? ['reader'] : []),
    stepOf: ({ retracted }) => (retracted ? undefined : { who: ['reader'], next: [] }),
    notNow: () => new Refusal('RETRACTED'),
    rule,
    append: (one, { event, facts }) =>
      notices.append(one._id, one, { ...event, act, by: { id: caller._id, name: caller.name }, ...facts }),
    answer: ({ seq }: NoticeEvent): Answer => ({ id: input.noticeId, version: seq })
  })
}

/** Whether a notice has reached one of somebody’s groups. */
export const reaches = (notice: Pick<Notice, 'sent'>, groups: string[]): boolean =>
  notice.sent.some(({ groupId }) => groups.includes(groupId))
