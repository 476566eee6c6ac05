import { add, claim, collate, decline, deny, fulfil, publish, release, thank, withdraw } from './acts'
import { mine } from './mine'
import { read } from './read'
import { submit } from './submit'
import { tray } from './tray'
import { wall } from './wall'

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
