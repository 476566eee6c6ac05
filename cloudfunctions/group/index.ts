import { serve } from '../kernel/serve'
import { sweepOutbox } from '../kernel/sweep'
import { runEffects } from './runEffects'
import { announce } from './announce'
import { entry } from './entry'
import { feed } from './feed'
import { list } from './list'
import { open } from './open'
import { pass } from './pass'
import { people } from './people'
import { receipts } from './receipts'
import { retract } from './retract'
import { seen } from './seen'
import { tie } from './tie'
import { unread } from './unread'
import { untie } from './untie'
import { notices } from '../domain/notice/notice'

export const main = serve(
  [announce, entry, feed, list, open, pass, people, receipts, retract, seen, tie, unread, untie],
  { due: (now) => sweepOutbox(notices, runEffects, now) }
)
