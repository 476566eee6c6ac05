import { newAdminCode } from '../../../cloudfunctions/domain/tree/adminCode'
import { inDays } from '../days'
import { grid, neighbourVillage, person, town, village } from '../places'
import { act, code, list, parts, read, setting } from '../subject'
import { who } from '../village'
import type { World, Subject } from '../subject'

const admin = who.town
const hub = person('chen-jiawang').id
const handler = { personId: person('wu-zhiqiang').id, role: 'handler' as const, nodeId: village }
const away = { personId: hub, substituteId: person('zheng-lijuan').id, until: inDays(14) }

/** The county as it is before anybody administers it, and the code that is for the first. */
async function unadministered({ store, put }: World): Promise<{ code: string; name: string }> {
  const { code: made, stored } = newAdminCode(new Date())
  await store.collection('persons').doc(person('song-wenhui').id).remove()
  await put('adminCodes', stored)
  return { code: made, name: '宋文慧' }
}

/** A grid with nothing in it. */
const emptyGrid = async ({ call, id }: World): Promise<{ id: string }> => ({
  id: (await call(admin, 'organization.add', { id, parentId: village, kind: 'grid', name: '空组' })).id
})

export const organization: Subject[] = [
  read(who.officer, 'organization.absence', { personId: hub }, { beyond: { examined: 2, decision: '0045' } }),
  setting(
    admin,
    'organization.add',
    ({ id }) => ({ id, parentId: town, kind: 'village', name: '新桥村', phone: '0939-1000003' }),
    { writes: 'organizations' }
  ),
  act(who.officer, 'organization.away', away),
  act(who.officer, 'organization.back', async ({ call }) => {
    await call(who.officer, 'organization.away', away)
    return { personId: hub }
  }),
  code('bench-visitor', 'organization.bootstrap', unadministered, { beyond: { calls: 6, decision: '0045' } }),
  act(admin, 'organization.designate', { ...handler, positions: ['residentCadre'] }),
  act(admin, 'organization.end', { ...handler, reason: '调走了' }),
  act(admin, 'organization.grant', {
    personId: person('ye-qing').id,
    role: 'handler',
    nodeId: village,
    title: '网格员'
  }),
  act(
    admin,
    'organization.rename',
    { id: village, name: '大石桥村', phone: '0939-1000009' },
    { writes: 'organizations', cut: true }
  ),
  act(admin, 'organization.remove', emptyGrid, { writes: 'organizations' }),
  act(
    admin,
    'organization.restore',
    async (world) => {
      const grid = await emptyGrid(world)
      await world.call(admin, 'organization.remove', grid)
      return grid
    },
    { writes: 'organizations' }
  ),
  parts(
    admin,
    'organization.move',
    ({ actId }) => ({ id: grid, act: actId, parentId: neighbourVillage, reason: '并村' }),
    { cut: true }
  ),
  read(admin, 'organization.moving', { id: grid, parentId: neighbourVillage }, { counts: true }),
  read(admin, 'organization.work', handler),
  read(who.officer, 'organization.settings', { nodeId: village }),
  list(who.officer, 'organization.changes', { nodeId: village }),
  act(
    who.officer,
    'organization.categorize',
    { nodeId: village, name: '政策落实', below: 'affairs' },
    { writes: 'organizations' }
  ),
  act(
    who.officer,
    'organization.retire',
    async ({ call, actId }) => {
      const name = `试${actId.slice(-6)}`
      await call(who.officer, 'organization.categorize', { nodeId: village, name, below: 'affairs' })
      const { categories } = (await call(who.officer, 'organization.settings', { nodeId: village })) as {
        categories: { id: string; name: string }[]
      }
      return { nodeId: village, id: categories.find((own) => own.name === name)!.id, retired: true }
    },
    { writes: 'organizations' }
  ),
  act(
    who.officer,
    'organization.set',
    { nodeId: village, name: 'officeWeekday', value: 4, seen: null },
    { writes: 'organizations' }
  ),
  list(admin, 'organization.tree', { nodeId: village }),
  read(admin, 'organization.counts', { nodeId: village }, { counts: true }),
  list(admin, 'organization.people', { nodeId: village }),
  list(admin, 'organization.people', { nodeId: village, kind: 'here' }, { variant: 'in office' }),
  list(admin, 'organization.people', { nodeId: village, name: '王' }, { variant: 'by name' }),
  list(admin, 'organization.find', { text: '王' })
]
