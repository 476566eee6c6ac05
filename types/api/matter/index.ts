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

/** Every method of the function `matter`. */
export const matter = {
  'matter.acknowledge': acknowledge,
  'matter.add': add,
  'matter.agenda': agenda,
  'matter.alike': alike,
  'matter.answer': answer,
  'matter.appeal': appeal,
  'matter.ask': ask,
  'matter.askAnother': askAnother,
  'matter.assembly': assembly,
  'matter.assign': assign,
  'matter.byReceipt': byReceipt,
  'matter.classify': classify,
  'matter.counts': counts,
  'matter.course': course,
  'matter.decline': decline,
  'matter.escalate': escalate,
  'matter.exclude': exclude,
  'matter.extend': extend,
  'matter.finish': finish,
  'matter.grant': grant,
  'matter.handlers': handlers,
  'matter.hold': hold,
  'matter.inform': inform,
  'matter.merge': merge,
  'matter.metoo': metoo,
  'matter.mine': mine,
  'matter.minutes': minutes,
  'matter.object': object,
  'matter.objectPart': objectPart,
  'matter.passUp': passUp,
  'matter.postpone': postpone,
  'matter.progress': progress,
  'matter.rate': rate,
  'matter.read': read,
  'matter.recuse': recuse,
  'matter.refuse': refuse,
  'matter.reopen': reopen,
  'matter.reply': reply,
  'matter.respond': respond,
  'matter.restore': restore,
  'matter.resume': resume,
  'matter.rush': rush,
  'matter.sendBack': sendBack,
  'matter.share': share,
  'matter.shared': shared,
  'matter.sign': sign,
  'matter.split': split,
  'matter.search': search,
  'matter.submit': submit,
  'matter.supervise': supervise,
  'matter.take': take,
  'matter.together': together,
  'matter.tray': tray,
  'matter.unmerge': unmerge,
  'matter.uphold': uphold,
  'matter.urge': urge,
  'matter.whom': whom,
  'matter.withdraw': withdraw
} as const
