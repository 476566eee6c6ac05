import { serve } from '../kernel/serve'
import { add } from './add'
import { call } from './call'
import { codes } from './codes'
import { face } from './face'
import { invite } from './invite'
import { join } from './join'
import { open } from './open'
import { pledge } from './pledge'
import { read } from './read'
import { remove } from './remove'
import { represent } from './represent'
import { sweep } from './sweep'

export const main = serve([add, call, codes, face, invite, join, open, pledge, read, remove, represent], {
  outbox: sweep
})
