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

/** Every method of the function `group`. */
export const group = {
  'group.announce': announce,
  'group.entry': entry,
  'group.feed': feed,
  'group.list': list,
  'group.open': open,
  'group.pass': pass,
  'group.people': people,
  'group.receipts': receipts,
  'group.retract': retract,
  'group.seen': seen,
  'group.tie': tie,
  'group.unread': unread,
  'group.untie': untie
} as const
