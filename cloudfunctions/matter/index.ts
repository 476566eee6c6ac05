import { acknowledge, add, askAnother, urge, withdraw } from '../domain/matter/acts/asking'
import { agenda, answer, ask, classify, passUp, share } from '../domain/matter/acts/sorting'
import { alike } from './alike'
import { appeal, exclude, rate, reopen, restore, sign, uphold } from '../domain/matter/acts/rating'
import { assembly, assign, decline, escalate, postpone, rush } from '../domain/matter/acts/deciding'
import { byReceipt } from './byReceipt'
import { counts } from './counts'
import { course } from './course'
import {
  extend,
  finish,
  grant,
  hold,
  object,
  progress,
  recuse,
  refuse,
  resume,
  take
} from '../domain/matter/acts/handling'
import { handlers } from './handlers'
import { inform, objectPart, reply, respond, sendBack, split } from '../domain/matter/acts/town'
import { merge, unmerge } from '../domain/matter/acts/duplicates'
import { metoo } from './metoo'
import { mine } from './mine'
import { minutes } from './minutes'
import { read } from './read'
import { search } from './search'
import { shared } from './shared'
import { submit } from './submit'
import { supervise } from './supervise'
import { together } from './together'
import { tray } from './tray'
import { whom } from './whom'
import { serve } from '../kernel/serve'
import { sweep } from './sweep'

export const main = serve(
  [
    acknowledge,
    add,
    agenda,
    alike,
    answer,
    appeal,
    ask,
    askAnother,
    assembly,
    assign,
    byReceipt,
    classify,
    counts,
    course,
    decline,
    escalate,
    exclude,
    extend,
    finish,
    grant,
    handlers,
    hold,
    inform,
    merge,
    metoo,
    mine,
    minutes,
    object,
    objectPart,
    passUp,
    postpone,
    progress,
    rate,
    read,
    recuse,
    refuse,
    reopen,
    reply,
    respond,
    restore,
    resume,
    rush,
    search,
    sendBack,
    share,
    shared,
    sign,
    split,
    submit,
    supervise,
    take,
    together,
    tray,
    unmerge,
    uphold,
    urge,
    whom,
    withdraw
  ],
  { due: sweep }
)
