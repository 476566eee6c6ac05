import { serve } from '../kernel/serve'
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
import { sweep } from './sweep'

export const main = serve(
  [
    add,
    asked,
    call,
    codes,
    decide,
    face,
    invite,
    join,
    open,
    pledge,
    read,
    remove,
    rename,
    represent,
    requests,
    seek
  ],
  {
    due: sweep
  }
)
