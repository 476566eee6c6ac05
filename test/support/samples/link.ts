import { valueOf } from '../answers'
import type { List } from '../../../cloudfunctions/domain/link/list'
import { freshId } from '../ids'
import type { OtherSample, OtherSamples } from './sample'
import type { TestCloud } from '../startTestCloud'
import { personIdOf, type PersonKey } from '../world'

/** Household two of village A is a gap; a.loner speaks for it, a.member lives there and cannot link it. */
export const gap = 'household-a-two'
/** Household one of village A, linked with a.member; a.resident and a.neighbor live there. */
export const linked = 'household-a-one'

/** Another member of village A, who lives in no household of the test: the hub. */
export async function makeMember(cloud: TestCloud, who: PersonKey = 'a.handler'): Promise<string> {
  const id = personIdOf(who)
  const person = (await cloud.admin.get<{ posts: object[]; postKeys: string[]; reach: string[] }>(
    'persons',
    id
  ))!
  if (person.postKeys.includes('member@grid-a1')) return id
  const path = ['county-1', 'town-1', 'village-a', 'grid-a1']
  await cloud.admin.set('persons', id, {
    posts: [...person.posts, { role: 'member', nodeId: 'grid-a1', nodeName: '石桥村一组', path }],
    postKeys: [...person.postKeys, 'member@grid-a1'],
    reach: [...new Set([...person.reach, ...path])],
    service: { category: 'home' }
  })
  return id
}

export const act = async (cloud: TestCloud, who: string, verb: string, input: object): Promise<unknown> =>
  valueOf(await cloud.callRaw(who, `link.${verb}`, { act: freshId(), ...input }))

/** The gap with a proposal by the officers that waits for a.handler. */
export async function assigned(cloud: TestCloud): Promise<string> {
  const memberId = await makeMember(cloud)
  await act(cloud, 'a.officer', 'assign', { id: gap, memberId })
  return memberId
}

export async function agreed(cloud: TestCloud): Promise<string> {
  const memberId = await assigned(cloud)
  await act(cloud, 'a.handler', 'accept', { id: gap, memberId })
  return memberId
}

/** A list of village A with the gap on it, in the state named. */
export async function listIn(cloud: TestCloud, state: 'draft' | 'confirmed' | 'public'): Promise<string> {
  await agreed(cloud)
  const id = freshId('list')
  await act(cloud, 'a.officer', 'draft', { id, nodeId: 'village-a' })
  await cloud.settled()
  if (state === 'draft') return id
  await act(cloud, 'a.officer', 'confirm', { id, day: today(cloud), present: 5, favor: 4 })
  if (state === 'confirmed') return id
  await act(cloud, 'a.officer', 'publish', { id })
  return id
}

/** Today in Shanghai by the clock of the cloud. */
export const today = (cloud: TestCloud): string =>
  new Date(cloud.emulator.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10)

/** Brings the clock behind the publication of a list and lets the timer begin its links. */
export async function endPublication(cloud: TestCloud, listId: string): Promise<void> {
  const list = (await cloud.admin.get<List>('lists', listId))!
  await cloud.emulator.clock.set(list.endsAt!.getTime() + 1000)
  await cloud.emulator.fireTimer('clock')
  await cloud.settled()
}

/** A change of household one, asked for by its representative, that waits for approval. */
export async function approving(cloud: TestCloud): Promise<string> {
  const memberId = await makeMember(cloud)
  await act(cloud, 'a.resident', 'change', { id: linked, memberId, text: '离得近些' })
  await act(cloud, 'a.handler', 'accept', { id: linked, memberId })
  return memberId
}

const onLink = (
  who: PersonKey,
  id: string,
  before: (cloud: TestCloud) => Promise<unknown>,
  own: (cloud: TestCloud) => object = () => ({})
): OtherSample => ({
  who,
  async prepare(cloud) {
    await before(cloud)
    return { id, act: freshId(), ...own(cloud) }
  }
})
const nothing = () => Promise.resolve()
const reading = (who: PersonKey, input: Record<string, unknown> = {}): OtherSample => ({
  who,
  prepare: () => Promise.resolve(input)
})
const handlerId = personIdOf('a.handler')
const text = '搬到镇上住了'

export const linkSamples: OtherSamples<'link'> = {
  'link.apply': onLink('a.handler', gap, makeMember),
  'link.choose': onLink('a.loner', gap, makeMember, () => ({ memberId: handlerId })),
  'link.assign': onLink('a.officer', gap, makeMember, () => ({ memberId: handlerId })),
  'link.accept': onLink('a.handler', gap, assigned, () => ({ memberId: handlerId })),
  'link.decline': onLink('a.handler', gap, assigned, () => ({ text })),
  'link.withdraw': onLink('a.officer', gap, assigned),
  'link.change': onLink('a.resident', linked, makeMember, () => ({ memberId: handlerId, text })),
  'link.end': onLink('a.member', linked, nothing, () => ({ text })),
  'link.advise': onLink('a.neighbor', linked, approving, () => ({ favors: true, text })),
  'link.approve': onLink('a.officer', linked, approving),
  'link.refuse': onLink('a.officer', linked, approving, () => ({ text })),
  'link.object': onLink(
    'a.resident',
    gap,
    (cloud) => listIn(cloud, 'public'),
    () => ({ text })
  ),
  'link.settle': {
    who: 'a.officer',
    async prepare(cloud) {
      await listIn(cloud, 'public')
      const objection = freshId()
      await act(cloud, 'a.resident', 'object', { id: gap, act: objection, text })
      return { id: gap, act: freshId(), objection, outcome: 'dismissed', text }
    }
  },
  'link.draft': {
    who: 'a.officer',
    async prepare(cloud) {
      await agreed(cloud)
      return { id: freshId('list'), act: freshId(), nodeId: 'village-a' }
    }
  },
  'link.confirm': {
    who: 'a.officer',
    async prepare(cloud) {
      const id = await listIn(cloud, 'draft')
      return { id, act: freshId(), day: today(cloud), present: 5, favor: 4 }
    }
  },
  'link.publish': {
    who: 'a.officer',
    prepare: async (cloud) => ({ id: await listIn(cloud, 'confirmed'), act: freshId() })
  },
  'link.lists': reading('a.officer', { nodeId: 'village-a' }),
  'link.list': { who: 'a.resident', prepare: async (cloud) => ({ id: await listIn(cloud, 'public') }) },
  'link.gaps': reading('a.officer', { nodeId: 'village-a' }),
  'link.members': reading('a.resident', { nodeId: 'village-a' }),
  'link.find': {
    who: 'a.officer',
    // A member who lives at home has nobody to find.
    refusal: 'NOT_AWAY',
    prepare: () => Promise.resolve({ fullName: '郑有田' })
  },
  'link.tray': reading('a.officer', { tray: 'proposed', nodeId: 'village-a' }),
  'link.mine': reading('a.member'),
  'link.home': reading('a.resident'),
  'link.read': reading('a.resident', { id: linked }),
  'link.warnings': reading('a.officer', { nodeId: 'village-a' }),
  'link.hub': {
    who: 'a.officer',
    prepare: () =>
      Promise.resolve({ memberId: personIdOf('a.member'), act: freshId(), hubId: personIdOf('a.hub') })
  },
  'link.exempt': {
    who: 'a.member',
    prepare: () => Promise.resolve({ memberId: personIdOf('a.member'), act: freshId(), reason: 'ill' })
  },
  'link.volunteer': {
    who: 'a.member',
    async prepare(cloud) {
      const memberId = personIdOf('a.member')
      await act(cloud, 'a.member', 'exempt', { memberId, reason: 'ill' })
      return { memberId, act: freshId(), volunteers: true }
    }
  }
}
