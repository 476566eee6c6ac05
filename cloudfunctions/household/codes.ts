import { codes as method } from '../../types/api/household/codes'
import { pageSize } from '../../types/domain/limits'
import { _, collection } from '../kernel/cloud'
import { handler } from '../kernel/handler'
import { nodesOf } from '../kernel/person'
import { Refusal } from '../kernel/refusal'

const fields = { name: true, number: true, home: true, path: true, member: true, invitation: true } as const

/** The households below a node in which the caller is an officer or an admin; by the path they lie on. */
export const codes = handler(method, async ({ nodeId, after }, { caller, now }) => {
  const own = [...nodesOf(caller, 'officer', now), ...nodesOf(caller, 'admin', now)]
  const { data } = await collection('households')
    .where({ path: nodeId, ...(after && { _id: _.gt(after) }) })
    .orderBy('_id', 'asc')
    .limit(pageSize + 1)
    .field(fields)
    .get()
  const shown = data.slice(0, pageSize)
  const covered = own.includes(nodeId) || (shown[0]?.path ?? []).some((id) => own.includes(id))
  if (!covered || !shown.every(({ path }) => path.some((id) => own.includes(id))))
    throw new Refusal('NOT_FOUND')
  return {
    rows: shown.map(({ _id, name, number, home, member, invitation }) => {
      const open = invitation && invitation.until >= now ? invitation : null
      return {
        id: _id,
        name,
        number: number ?? null,
        home: home.name,
        member: member && { name: member.name, phone: member.phone ?? null },
        code: open?.code ?? null,
        until: open?.until.toISOString() ?? null
      }
    }),
    after: data.length > pageSize ? shown.at(-1)!._id : null
  }
})
