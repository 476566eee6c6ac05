import { behind as method } from '../../types/api/figures/behind'
import { _ } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { officesOf } from '../kernel/person'
import { listPage } from '../domain/matter/views/list'
import { monthsFrom } from '../domain/figures/period'

/** Drill-down: who may see the figure may see the matters behind it, each as far as they may see it. */
export const behind = handler(method, ({ nodeId, mark, from, to, after }, { caller, now }) =>
  listPage(
    {
      where: {
        'office.id': nodeId,
        marks: _.in(monthsFrom(from, to).map((month) => `${month} ${mark}`)),
        path: _.in(officesOf(caller, now)),
        about: _.neq(caller._id),
        ...(after && { askedKey: _.lt(after) })
      },
      key: 'askedKey',
      order: 'desc'
    },
    caller,
    now
  )
)
