import { add } from './add'
import { claim } from './claim'
import { collate } from './collate'
import { decline } from './decline'
import { deny } from './deny'
import { fulfil } from './fulfil'
import { mine } from './mine'
import { publish } from './publish'
import { read } from './read'
import { release } from './release'
import { submit } from './submit'
import { thank } from './thank'
import { tray } from './tray'
import { wall } from './wall'
import { withdraw } from './withdraw'

/** Every method of the function `wish`. */
export const wish = {
  'wish.add': add,
  'wish.claim': claim,
  'wish.collate': collate,
  'wish.decline': decline,
  'wish.deny': deny,
  'wish.fulfil': fulfil,
  'wish.mine': mine,
  'wish.publish': publish,
  'wish.read': read,
  'wish.release': release,
  'wish.submit': submit,
  'wish.thank': thank,
  'wish.tray': tray,
  'wish.wall': wall,
  'wish.withdraw': withdraw
} as const
