import { serve } from '../kernel/serve'
import { answer } from './answer'
import { forward } from './forward'
import { groups } from './groups'
import { ledger } from './ledger'
import { list } from './list'
import { mark } from './mark'
import { mine } from './mine'
import { post } from './post'
import { raise } from './raise'
import { read } from './read'
import { sweep } from './sweep'
import { unmark } from './unmark'

export const main = serve([answer, forward, groups, ledger, list, mark, mine, post, raise, read, unmark], {
  due: sweep
})
