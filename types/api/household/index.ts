import { add } from './add'
import { asked } from './asked'
import { call } from './call'
import { codes } from './codes'
import { decide } from './decide'
import { face } from './face'
import { invite } from './invite'
import { join } from './join'
import { open } from './open'
import { pledge } from './pledge'
import { read } from './read'
import { remove } from './remove'
import { rename } from './rename'
import { represent } from './represent'
import { requests } from './requests'
import { seek } from './seek'

/** Every method of the function `household`. */
export const household = {
  'household.add': add,
  'household.asked': asked,
  'household.call': call,
  'household.codes': codes,
  'household.decide': decide,
  'household.face': face,
  'household.invite': invite,
  'household.join': join,
  'household.open': open,
  'household.pledge': pledge,
  'household.read': read,
  'household.remove': remove,
  'household.rename': rename,
  'household.represent': represent,
  'household.requests': requests,
  'household.seek': seek
} as const
