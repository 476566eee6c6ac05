import { claim } from './account/claim'
import { me } from './account/me'
import { messages } from './account/messages'
import { add } from './matter/add'
import { agenda } from './matter/agenda'
import { answer } from './matter/answer'
import { ask } from './matter/ask'
import { assign } from './matter/assign'
import { classify } from './matter/classify'
import { counts } from './matter/counts'
import { decline } from './matter/decline'
import { finish } from './matter/finish'
import { handlers } from './matter/handlers'
import { mine } from './matter/mine'
import { postpone } from './matter/postpone'
import { progress } from './matter/progress'
import { rate } from './matter/rate'
import { read } from './matter/read'
import { reopen } from './matter/reopen'
import { submit } from './matter/submit'
import { take } from './matter/take'
import { tray } from './matter/tray'
import { withdraw } from './matter/withdraw'

/** Every method of the cloud by name. Tests that must hold for all of them run over this. */
export const contract = {
  'account.claim': claim,
  'account.me': me,
  'account.messages': messages,
  'matter.add': add,
  'matter.agenda': agenda,
  'matter.answer': answer,
  'matter.ask': ask,
  'matter.assign': assign,
  'matter.classify': classify,
  'matter.counts': counts,
  'matter.decline': decline,
  'matter.finish': finish,
  'matter.handlers': handlers,
  'matter.mine': mine,
  'matter.postpone': postpone,
  'matter.progress': progress,
  'matter.rate': rate,
  'matter.read': read,
  'matter.reopen': reopen,
  'matter.submit': submit,
  'matter.take': take,
  'matter.tray': tray,
  'matter.withdraw': withdraw
} as const

export type Contract = typeof contract
export type MethodName = keyof Contract
