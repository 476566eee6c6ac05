import { claim } from './claim'
import { me } from './me'
import { messages } from './messages'

/** Every method of the function `account`. */
export const account = {
  'account.claim': claim,
  'account.me': me,
  'account.messages': messages
} as const
