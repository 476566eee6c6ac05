import { acknowledge } from './acknowledge'
import { add } from './add'
import { agenda } from './agenda'
import { alike } from './alike'
import { answer } from './answer'
import { appeal } from './appeal'
import { ask } from './ask'
import { askAnother } from './askAnother'
import { assembly } from './assembly'
import { assign } from './assign'
import { byReceipt } from './byReceipt'
import { classify } from './classify'
import { counts } from './counts'
import { course } from './course'
import { decline } from './decline'
import { escalate } from './escalate'
import { exclude } from './exclude'
import { extend } from './extend'
import { finish } from './finish'
import { grant } from './grant'
import { handlers } from './handlers'
import { hold } from './hold'
import { inform } from './inform'
import { merge } from './merge'
import { metoo } from './metoo'
import { mine } from './mine'
import { minutes } from './minutes'
import { object } from './object'
import { objectPart } from './objectPart'
import { passUp } from './passUp'
import { postpone } from './postpone'
import { progress } from './progress'
import { rate } from './rate'
import { read } from './read'
import { recuse } from './recuse'
import { refuse } from './refuse'
import { reopen } from './reopen'
import { reply } from './reply'
import { respond } from './respond'
import { restore } from './restore'
import { resume } from './resume'
import { rush } from './rush'
import { search } from './search'
import { sendBack } from './sendBack'
import { share } from './share'
import { shared } from './shared'
import { sign } from './sign'
import { split } from './split'
import { submit } from './submit'
import { supervise } from './supervise'
import { take } from './take'
import { together } from './together'
import { tray } from './tray'
import { unmerge } from './unmerge'
import { uphold } from './uphold'
import { urge } from './urge'
import { whom } from './whom'
import { withdraw } from './withdraw'
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
