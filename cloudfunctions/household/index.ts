import { serve } from '../kernel/serve'
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
import { sweep } from './sweep'
import { withdrawCare } from './withdrawCare'

export const main = serve(
  [
    add,
    asked,
    call,
    care,
    codes,
    decide,
    face,
    giveCare,
    invite,
    join,
    open,
    openCare,
    pledge,
    read,
    remove,
    rename,
    represent,
    requests,
    seek,
    withdrawCare
  ],
  {
    due: sweep
  }
)
