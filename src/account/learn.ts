import { claim } from '../../types/api/account/claim'
import { messages } from '../../types/api/account/messages'
import { learn } from '../cloud/methods'

// Imported first by every page of this package.
learn({ 'account.claim': claim, 'account.messages': messages })
