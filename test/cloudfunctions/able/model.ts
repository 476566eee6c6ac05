import fc from 'fast-check'
import { postIndex, type Person } from '../../../cloudfunctions/kernel/person'
import { waitsForSomebody } from '../../../cloudfunctions/shared/matter/able'
import type { Matter } from '../../../cloudfunctions/shared/matter/matter'
import type { Wish } from '../../../cloudfunctions/shared/wish/wish'
import { waitsForSomebody as waitsForVillage } from '../../../cloudfunctions/wish/domain/able'
import type { Role } from '../../../types/domain/roles'
import { groupIdOf } from '../../../types/domain/tiers'
import { freshId } from '../../support/ids'
import { openApi, stored, storedDoc, storedDocs } from '../../support/memoryCloud'
import type { memoryVillage } from '../../support/memoryVillage'
import { ticked } from '../../support/ticking'
import { everybody, personIdOf, type PersonKey } from '../../support/world'

/** Who may serve, where and as what, besides those of the test world. */
const servants: PersonKey[] = [
  'a.hub',
  'a.officer',
  'a.officer2',
  'a.handler',
  'a.helper',
  'town.office',
  'town.unit',
  'county.office'
]
const nodes = ['grid-a1', 'village-a', 'town-1', 'county-1']
const roles: Role[] = ['hub', 'officer', 'handler', 'townOffice', 'countyOffice', 'admin']
const askers: PersonKey[] = [
  'a.resident',
  'a.loner',
  'a.officer',
  'a.handler',
  'a.hub',
  'town.office',
  'county.office',
  'town.admin'
]
/** Members, whose words are published; one of them decides about such words too. */
const members: PersonKey[] = ['a.member', 'a.officer']
const choices = ['hub', 'member', 'office', 'town', ...servants.map(personIdOf)]

/** One thing that happens; what is not possible at that moment is refused, and nothing happens. */
export const happening = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      who: fc.constantFrom(...askers),
      about: fc.subarray(choices, { maxLength: 2 })
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('report' as const),
      category: fc.constantFrom('affairs' as const, 'welfare' as const),
      about: fc.subarray(['office', 'town', ...servants.map(personIdOf)], { maxLength: 2 })
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('wish' as const),
      who: fc.constantFrom(...askers),
      whom: fc.constantFrom('self' as const, 'home' as const)
    })
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('wishAct' as const),
      who: fc.constantFrom(...everybody),
      act: fc.nat(30)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('pledge' as const),
      who: fc.constantFrom(...members),
      pledge: fc.constantFrom('有事找我', '随叫随到', null)
    })
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      who: fc.constantFrom(...everybody),
      act: fc.nat(30),
      lead: fc.constantFrom(...servants)
    })
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('end' as const),
      who: fc.constantFrom(...servants),
      post: fc.nat(3)
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('grant' as const),
      who: fc.constantFrom(...servants),
      role: fc.constantFrom(...roles),
      node: fc.constantFrom(...nodes)
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('move' as const), to: fc.constantFrom('empty', 'town-1') })
  }
)
export type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never

type Village = ReturnType<typeof memoryVillage>

/** What a person types into whatever act; the contract takes what it knows. */
const own = (act: string, lead: PersonKey): Record<string, unknown> =>
  ({
    answer: { text: '答', category: 'other' },
    agenda: { category: 'other', urgency: 'ordinary' },
    classify: { category: 'other' },
    assign: { leadId: personIdOf(lead), helperIds: [], text: '换人' },
    passUp: { text: '说到了他', about: [personIdOf(lead)] },
    finish: { outcome: 'solved', text: '办好了' },
    rate: { satisfaction: 'no' },
    hold: { why: 'weather', text: '等', until: '2026-11-27' },
    take: {},
    resume: {},
    split: { parts: [{ unitId: personIdOf(lead), ask: '请查' }] }
  })[act] ?? { text: '说一句' }

/** Makes one thing happen, and lets everything that follows settle. */
export async function happen(village: Village, one: Happening, now: Date): Promise<void> {
  village.at(now)
  await attempt(village, one).catch((error: unknown) => {
    // A refusal is an answer; anything else is a fault.
    if (!(error instanceof Error) || !('named' in error)) throw error
  })
  await ticked(now)
}

async function attempt(village: Village, one: Happening): Promise<unknown> {
  switch (one.kind) {
    case 'ask':
      return village.call(one.who, 'matter.submit', {
        id: freshId('matter'),
        text: '有一件事要说',
        ...(one.about.length > 0 && { about: one.about })
      } as never)
    case 'report':
      return village.call('a.member', 'report.post', {
        id: freshId('report'),
        groupId: groupIdOf('households', personIdOf('a.member')),
        text: '有一条情况',
        category: one.category,
        about: one.about
      } as never)
    case 'wish':
      return village.call(one.who, 'wish.submit', {
        id: freshId('wish'),
        text: '想要一双棉鞋',
        whom: one.whom,
        showName: false
      })
    case 'wishAct': {
      const open = stored.has('wishes') ? storedDocs<Wish>('wishes').filter(waitsForVillage) : []
      const wish = open[one.act % Math.max(open.length, 1)]
      if (!wish) return null
      const given = { id: wish._id, act: freshId() }
      return wish.stage === 'wished'
        ? village.call(one.who, 'wish.collate', { ...given, words: '想要一双棉鞋', kind: 'living' })
        : village.call(one.who, 'wish.publish', given)
    }
    case 'pledge':
      return village.call(one.who, 'household.pledge', {
        act: freshId(),
        pledge: one.pledge,
        showPhone: false
      })
    case 'act': {
      const open = stored.has('matters') ? storedDocs<Matter>('matters').filter(waitsForSomebody) : []
      const matter = open[one.act % Math.max(open.length, 1)]
      if (!matter) return null
      const { acts } = await village.call(one.who, 'matter.read', { id: matter._id })
      const act = acts[one.act % Math.max(acts.length, 1)]
      return act && village.act(one.who, act as never, matter._id, own(act, one.lead) as never)
    }
    case 'end': {
      const { posts } = storedDoc<Person>('persons', personIdOf(one.who))
      const post = posts[one.post % Math.max(posts.length, 1)]
      if (!post) return null
      const { role, nodeId } = post
      return village.call('town.admin', 'organization.end', {
        act: freshId(),
        personId: personIdOf(one.who),
        role,
        nodeId
      })
    }
    case 'grant':
      return village.call('town.admin', 'organization.grant', {
        act: freshId(),
        personId: personIdOf(one.who),
        role: one.role,
        nodeId: one.node
      })
    case 'move':
      return village.call('town.admin', 'organization.move', {
        id: 'village-a',
        act: freshId(),
        parentId: one.to === 'empty' ? 'town-empty' : one.to,
        reason: '区划调整'
      })
  }
}

/** The world begins with who administers the county, a town without an office, and a few posts that are vacant. */
export function begin(vacant: PersonKey[]): void {
  const people = stored.get('persons')!
  const set = (who: PersonKey, posts: Person['posts']) =>
    people.set(personIdOf(who), {
      ...storedDoc<Person>('persons', personIdOf(who)),
      posts,
      ...postIndex(posts)
    } as unknown as Record<string, unknown>)
  const { posts } = storedDoc<Person>('persons', personIdOf('town.admin'))
  set('town.admin', [...posts, { role: 'admin', nodeId: 'county-1', nodeName: '清江县', path: ['county-1'] }])
  for (const who of vacant) set(who, [])
  const officer = storedDoc<Person>('persons', personIdOf('a.officer'))
  const { service, posts: membership } = storedDoc<Person>('persons', personIdOf('a.member'))
  if (service) people.set(officer._id, { ...officer, service } as unknown as Record<string, unknown>)
  set('a.officer', [...officer.posts, ...membership])
  openApi.security.msgSecCheck = () => Promise.resolve({ result: { suggest: 'review' } })
  const town = storedDoc<Record<string, unknown>>('organizations', 'town-1')
  stored.get('organizations')!.set('town-empty', {
    ...town,
    _id: 'town-empty',
    name: '新建镇',
    path: ['county-1', 'town-empty'],
    office: { id: 'town-empty', name: '新建镇党委办公室' }
  })
}
