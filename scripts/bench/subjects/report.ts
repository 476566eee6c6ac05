import type { Contract, MethodName } from '../../../types/api'
import type { InputOf } from '../../../types/api/contract'
import { householdsOf, person, village } from '../places'
import { act, list, read, submit } from '../subject'
import { who } from '../village'
import type { World, Subject } from '../subject'

const author = person('xu-guoliang').openid
const told: Omit<InputOf<Contract['report.post']>, 'id'> = {
  groupId: householdsOf('xu-guoliang'),
  text: '后山的路上方裂了一条缝，有两指宽，雨再下可能要塌。',
  category: 'safety'
}
const urgency = 'urgent' as const
const reason = '报得及时，当天就封了路'

const posted = async ({ call, id }: World, own: { urgency?: 'urgent' } = {}): Promise<{ id: string }> => {
  await call(author, 'report.post', { id, ...told, ...own })
  return { id }
}
const marked = async (world: World) => {
  await posted(world, { urgency })
  await world.call(who.town, 'report.mark', { id: world.id, reason })
  return { id: world.id }
}

const on = (
  by: string,
  method: MethodName,
  before: (world: World) => Promise<{ id: string }>,
  input: Record<string, unknown> = {}
): Subject => act(by, method, async (world) => ({ ...(await before(world)), ...input }))

export const report: Subject[] = [
  submit(author, 'report.post', ({ id }) => ({ id, ...told })),
  submit(author, 'report.post', ({ id }) => ({ id, ...told, urgency, needsAction: true }), {
    variant: 'to be a matter'
  }),
  on(who.second, 'report.answer', posted, { text: '明天去看。' }),
  on(author, 'report.forward', posted),
  on(author, 'report.raise', posted),
  on(who.town, 'report.mark', (world) => posted(world, { urgency }), { reason, amount: 30 }),
  on(who.town, 'report.unmark', marked, { reason: '看错了一处。' }),
  read(author, 'report.read', posted),
  list(author, 'report.groups'),
  list(author, 'report.mine'),
  list(who.second, 'report.list', { scope: 'village', nodeId: village }, { variant: 'village' }),
  list(who.town, 'report.list', { scope: 'town' }, { variant: 'town' }),
  list(who.town, 'report.list', { scope: 'important' }, { variant: 'important' }),
  list(author, 'report.ledger', { whose: 'mine' }, { variant: 'mine' }),
  list(who.town, 'report.ledger', { whose: 'town' }, { variant: 'town' })
]
