import { addDays } from '../../../cloudfunctions/kernel/calendar'
import { postIndex, type Person } from '../../../cloudfunctions/kernel/person'
import { people } from '../../../demo/village/people'
import { act, code, list, read, setting, type Subject } from '../subject'
import { onFile, who } from '../village'

/** Somebody on file whom no WeChat is tied to. */
function unclaimed(id: string): Person {
  const { openid: _known, ...somebody } = people(new Date())[0]!
  return { ...somebody, _id: id, ...postIndex([]), posts: [] }
}

export const account: Subject[] = [
  read(who.asker, 'account.me'),
  list(who.asker, 'account.messages'),
  list(who.asker, 'account.line', { line: `line-${'a'.repeat(22)}` }),
  read(who.asker, 'account.alerts'),
  list(who.asker, 'account.own'),
  list(who.asker, 'account.own', { over: true }, { variant: 'over' }),
  read(who.asker, 'account.waiting'),
  act(who.asker, 'account.consent', { accepted: ['progress'] }, { writes: 'consents' }),
  setting(who.asker, 'account.quiet', { quiet: { from: 21, until: 7 } }, { writes: 'consents' }),
  code('bench-visitor', 'account.claim', async ({ id, put }) => {
    const invitation = { code: 'C0DE4BENCH', until: addDays(new Date(), 9) }
    await put('persons', onFile({ ...unclaimed(id), invitation }))
    return { code: invitation.code }
  })
]
