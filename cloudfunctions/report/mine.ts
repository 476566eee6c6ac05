import { mine as method } from '../../types/api/report/mine'
import { _ } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { pageOf } from './page'

export const mine = handler(method, ({ after }, { caller, now }) =>
  pageOf({ 'by.id': caller._id, ...(after && { atKey: _.lt(after) }) }, 'atKey', caller, now)
)
