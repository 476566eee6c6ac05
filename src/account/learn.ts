import { alerts } from '../../types/api/account/alerts'
import { claim } from '../../types/api/account/claim'
import { line } from '../../types/api/account/line'
import { messages } from '../../types/api/account/messages'
import { quiet } from '../../types/api/account/quiet'
import { learn } from '../cloud/methods'

// Imported first by every page of this package.
learn({
  'account.alerts': alerts,
  'account.claim': claim,
  'account.line': line,
  'account.messages': messages,
  'account.quiet': quiet
})
