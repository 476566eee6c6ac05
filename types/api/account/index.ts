import { alerts } from './alerts'
import { claim } from './claim'
import { consent } from './consent'
import { line } from './line'
import { me } from './me'
import { messages } from './messages'
import { own } from './own'
import { quiet } from './quiet'
import { waiting } from './waiting'

/** Every method of the function `account`. */
export const account = {
  'account.alerts': alerts,
  'account.claim': claim,
  'account.consent': consent,
  'account.line': line,
  'account.me': me,
  'account.messages': messages,
  'account.own': own,
  'account.quiet': quiet,
  'account.waiting': waiting
} as const
