import { acknowledge, add, askAnother, urge, withdraw } from './asking'
import { agenda, answer, ask, classify, passUp, share } from './sorting'
import { alike } from './alike'
import { appeal, exclude, rate, reopen, restore, sign, uphold } from './rating'
import { assembly, assign, decline, escalate, postpone, rush } from './deciding'
import { byReceipt } from './byReceipt'
import { counts } from './counts'
import { course } from './course'
import { extend, finish, grant, hold, object, progress, recuse, refuse, resume, take } from './handling'
import { handlers } from './handlers'
import { inform, objectPart, reply, respond, sendBack, split } from './town'
import { merge, unmerge } from './duplicates'
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
