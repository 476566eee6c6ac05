import { answer, forward, mark, raise, unmark } from './acts'
import { groups } from './groups'
import { ledger } from './ledger'
import { list } from './list'
import { mine } from './mine'
import { post } from './post'
import { read } from './read'

/** Every method of the function `report`. */
export const report = {
  'report.answer': answer,
  'report.forward': forward,
  'report.groups': groups,
  'report.ledger': ledger,
  'report.list': list,
  'report.mark': mark,
  'report.mine': mine,
  'report.post': post,
  'report.raise': raise,
  'report.read': read,
  'report.unmark': unmark
} as const
