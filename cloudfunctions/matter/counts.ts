import { counts as method } from '../../types/api/matter/counts'
import { askersTrays, openTrays, type Tray } from '../../types/domain/trays'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { addDays, atHour, dayOf } from '../kernel/days'
import { actsAs, officesOf, resortsOf } from '../kernel/person'
import { officeOf } from './officeOf'

interface Group {
  _id: { tray: Tray; mine: boolean; node: boolean; late: boolean }
  count: number
  overdue: number
  /** Those that are overdue included. */
  dueToday: number
}

const $ = _.aggregate
/** A group for each tray and each answer to three questions. */
const mostGroups = openTrays.length * 2 ** 3

export const counts = handler(method, async ({ nodeId }, { caller, now }) => {
  const nodes = nodeId === undefined ? officesOf(caller, now) : [officeOf(caller, nodeId, now)]
  const hands = [...actsAs(caller, now), ...nodes, ...(nodeId === undefined ? resortsOf(caller, now) : [])]
  const within = (field: string, ids: string[]) => $.gt([$.size($.setIntersection([field, ids])), 0])
  const due = (before: Date) => $.and([$.gt(['$rows.dueAt', null]), $.lt(['$rows.dueAt', before])])
  const counted = (condition: unknown) => $.sum($.cond([condition, '$rows.count', 0]))
  const { list } = await collection('tallies')
    .aggregate()
    .match(_.or([{ hands: _.in(hands) }, ...(nodes.length > 0 ? [{ path: _.in(nodes) }] : [])]))
    .unwind('$rows')
    .match({ 'rows.about': _.neq(caller._id) })
    .group({
      _id: {
        tray: '$rows.tray',
        mine: within('$rows.hands', hands),
        node: within('$path', nodes),
        late: $.in(['$rows.lateTo', nodes])
      },
      count: $.sum('$rows.count'),
      overdue: counted(due(now)),
      dueToday: counted(due(addDays(atHour(dayOf(now), 0), 1)))
    })
    .limit(mostGroups)
    .end()
  const groups = list as Group[]
  const below = groups.filter(({ _id }) => _id.late).reduce((sum, { count }) => sum + count, 0)
  return { mine: totals(groups, 'mine'), node: totals(groups, 'node'), late: below }
})

/** One line a tray, over the groups that belong to the scope. */
function totals(groups: Group[], scope: 'mine' | 'node') {
  const sum = (tray: Tray, what: 'count' | 'overdue' | 'dueToday') =>
    groups
      .filter(() => what === 'count' || !askersTrays.includes(tray))
      .filter(({ _id }) => _id[scope] && _id.tray === tray)
      .reduce((total, group) => total + group[what], 0)
  return openTrays.map((tray) => {
    const overdue = sum(tray, 'overdue')
    return { tray, count: sum(tray, 'count'), overdue, today: sum(tray, 'dueToday') - overdue }
  })
}
