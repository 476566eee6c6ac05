import { add } from './add'
import { agenda } from './agenda'
import { answer } from './answer'
import { ask } from './ask'
import { assign } from './assign'
import { classify } from './classify'
import { counts } from './counts'
import { decline } from './decline'
import { finish } from './finish'
import { handlers } from './handlers'
import { mine } from './mine'
import { postpone } from './postpone'
import { progress } from './progress'
import { rate } from './rate'
import { read } from './read'
import { reopen } from './reopen'
import { submit } from './submit'
import { take } from './take'
import { tray } from './tray'
import { withdraw } from './withdraw'
import { serve } from '../kernel/serve'
import { sweep } from './sweep'

export const main = serve(
  [
    add,
    agenda,
    answer,
    ask,
    assign,
    classify,
    counts,
    decline,
    finish,
    handlers,
    mine,
    postpone,
    progress,
    rate,
    read,
    reopen,
    submit,
    take,
    tray,
    withdraw
  ],
  { outbox: sweep }
)
