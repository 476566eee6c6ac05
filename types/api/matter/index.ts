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

/** Every method of the function `matter`. */
export const matter = {
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
