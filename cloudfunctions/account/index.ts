import { serve } from '../kernel/serve'
import { alerts } from './alerts'
import { claim } from './claim'
import { consent } from './consent'
import { line } from './line'
import { me } from './me'
import { messages } from './messages'
import { own } from './own'
import { quiet } from './quiet'
import { waiting } from './waiting'
import { send } from './send'

export const main = serve([alerts, claim, consent, line, me, messages, own, quiet, waiting], { due: send })
