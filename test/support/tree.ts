import type { Organization } from '../../cloudfunctions/kernel/organization'
import type { Recorded } from '../../cloudfunctions/kernel/record'
import { valueOf } from './answers'
import { freshId } from './ids'
import type { TestCloud } from './startTestCloud'
import type { Answer } from '../../types/api/errors'
import type { Role } from '../../types/domain/roles'
import { personIdOf, type PersonKey } from './world'

/** A node as stored. */
export const nodeOf = async (cloud: TestCloud, id: string) =>
  (await cloud.admin.get<Recorded<Organization>>('organizations', id))!

/** Makes somebody the administrator of the county of the test world, as the deployment would. */
export async function makeCountyAdmin(cloud: TestCloud, who: PersonKey): Promise<void> {
  const id = personIdOf(who)
  const { posts } = (await cloud.admin.get<{ posts: object[] }>('persons', id))!
  const post = { role: 'admin', nodeId: 'county-1', nodeName: '清江县', path: ['county-1'] }
  await cloud.admin.set('persons', id, {
    posts: [...posts, post],
    postKeys: ['admin@county-1'],
    reach: ['county-1']
  })
}

export const grant = (
  cloud: TestCloud,
  who: string,
  person: PersonKey,
  role: Role,
  nodeId: string,
  more: object = {}
): Promise<Answer<unknown>> =>
  cloud.callRaw(who, 'organization.grant', {
    act: freshId(),
    personId: personIdOf(person),
    role,
    nodeId,
    ...more
  })

export const end = (
  cloud: TestCloud,
  who: string,
  person: PersonKey,
  role: Role,
  nodeId: string
): Promise<Answer<unknown>> =>
  cloud.callRaw(who, 'organization.end', { act: freshId(), personId: personIdOf(person), role, nodeId })

/** Adds a node and answers its id. */
export async function addNode(
  cloud: TestCloud,
  who: string,
  parentId: string,
  kind: 'town' | 'village' | 'grid',
  name: string
): Promise<string> {
  return valueOf(await cloud.call(who, 'organization.add', { id: freshId('node'), parentId, kind, name })).id
}

/** Lets everything that follows a move or a new name follow: the first sweep, and those that look once more. */
export async function followed(cloud: TestCloud): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    const open = (await cloud.admin.all<{ nextAt: Date | null }>('moves')).some(({ nextAt }) => nextAt)
    const waiting = (await cloud.admin.all<Recorded<Organization>>('organizations')).some(
      ({ pendingSince }) => pendingSince
    )
    if (!open && !waiting) return
    await new Promise((resolve) => setTimeout(resolve, 30))
    await cloud.emulator.clock.advance(121_000)
    await cloud.emulator.fireTimer('clock')
  }
  throw new Error('something does not stop following')
}
