import { add } from './add'
import { asked } from './asked'
import { call } from './call'
import { care } from './care'
import { codes } from './codes'
import { decide } from './decide'
import { face } from './face'
import { giveCare } from './giveCare'
import { invite } from './invite'
import { join } from './join'
import { open } from './open'
import { openCare } from './openCare'
import { pledge } from './pledge'
import { read } from './read'
import { remove } from './remove'
import { rename } from './rename'
import { represent } from './represent'
import { requests } from './requests'
import { seek } from './seek'
import { withdrawCare } from './withdrawCare'

/** Every method of the function `household`. */
export const household = {
  'household.add': add,
  'household.asked': asked,
  'household.call': call,
  'household.care': care,
  'household.codes': codes,
  'household.decide': decide,
  'household.face': face,
  'household.giveCare': giveCare,
  'household.invite': invite,
  'household.join': join,
  'household.open': open,
  'household.openCare': openCare,
  'household.pledge': pledge,
  'household.read': read,
  'household.remove': remove,
  'household.rename': rename,
  'household.represent': represent,
  'household.requests': requests,
  'household.seek': seek,
  'household.withdrawCare': withdrawCare
} as const
