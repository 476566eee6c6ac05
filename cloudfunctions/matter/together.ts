import { together as method } from '../../types/api/matter/together'
import { pageSize } from '../../types/domain/limits'
import { _, collection, pipeline } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { Refusal } from '../kernel/refusal'
import type { Matter } from '../domain/matter/state/matter'
import { rowFields, rowOf } from '../domain/matter/views/row'
import { matterRolesOf } from '../domain/matter/state/roles'

/** What of a matter tells who has a part in it, and what a row shows. */
const fields = Object.fromEntries([...rowFields].map((field) => [field, 1]))
/** Who arranges which matters are handled together. */
const arranging = ['sorter', 'officer', 'town']

type Found = Matter & { others: Matter[] }

export const together = handler(method, async ({ id, after }, { caller, now }) => {
  const others = pipeline()
    .match({ 'cluster.id': id, ...(after && { _id: _.gt(after) }) })
    .sort({ _id: 1 })
    .limit(pageSize + 1)
    .project(fields)
    .done()
  const { list } = await collection('matters')
    .aggregate()
    .match({ _id: id })
    .limit(1)
    .lookup({ from: 'matters', pipeline: others, as: 'others' })
    .project({ ...fields, others: 1 })
    .end()
  const [lead] = list as Found[]
  const arranges = (matter: Matter) =>
    matterRolesOf(matter, caller, now).some((standing) => arranging.includes(standing))
  if (!lead || !arranges(lead)) throw new Refusal('NOT_FOUND')
  const shown = lead.others.slice(0, pageSize)
  return {
    // Each keeps its own thread: who sorts the one may have no part in the other.
    rows: shown.filter(arranges).map((matter) => rowOf(matter, caller, now)),
    after: lead.others.length > pageSize ? shown.at(-1)!._id : null
  }
})
