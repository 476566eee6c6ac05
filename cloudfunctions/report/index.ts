import { serve } from '../kernel/serve'
import { answer, forward, mark, raise, unmark } from '../domain/fieldReport/acts'
import { groups } from './groups'
import { ledger } from './ledger'
import { list } from './list'
import { mine } from './mine'
import { post } from './post'
import { read } from './read'
import { sweep } from './sweep'

export const main = serve([answer, forward, groups, ledger, list, mark, mine, post, raise, read, unmark], {
  due: sweep
})
