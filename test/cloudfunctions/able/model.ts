import { postIndex, type Person } from '../../../cloudfunctions/kernel/person'
import { waitsForSomebody } from '../../../cloudfunctions/domain/matter/healing/able'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import type { List } from '../../../cloudfunctions/domain/link/list'
import type { Link } from '../../../cloudfunctions/domain/link/link'
import type { Wish } from '../../../cloudfunctions/domain/wish/wish'
import { waitsForSomebody as waitsForVillage } from '../../../cloudfunctions/domain/wish/able'
import type { LinkAct } from '../../../types/domain/linkage'
import { groupIdOf } from '../../../types/domain/tiers'
import { freshId } from '../../support/ids'
import { openApi, stored, storedDoc, storedDocs } from '../../support/memoryCloud'
import type { memoryVillage } from '../../support/memoryVillage'
import { ticked } from '../../support/ticking'
import { personIdOf, type PersonKey } from '../../support/world'
import type { Happening } from './happenings'

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
    case 'linkAct': {
      const given = { id: one.home, act: freshId(), memberId: personIdOf(one.member) }
      const { acts, objections } = await village.call(one.who, 'link.read', { id: one.home })
      const act = acts[one.act % Math.max(acts.length, 1)]
      if (!act || act === 'uphold' || act === 'dismiss') {
        const [first] = objections
        return first && village.call(one.who, 'link.settle', settled(one.home, first.id, act))
      }
      return village.call(one.who, `link.${act}` as 'link.accept', onLink(act, given) as never)
    }
    case 'listAct': {
      const lists = stored.has('lists') ? storedDocs<List>('lists') : []
      const list = lists.find(({ state }) => state === 'draft' || state === 'confirmed')
      const given = { id: list?._id ?? freshId('list'), act: freshId() }
      if (!list) return village.call(one.who, 'link.draft', { ...given, nodeId: 'village-a' })
      return list.state === 'draft'
        ? village.call(one.who, 'link.confirm', { ...given, day: '2026-11-23', present: 5, favor: 4 })
        : village.call(one.who, 'link.publish', given)
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

const settled = (id: string, objection: string, act: string | undefined) => ({
  id,
  act: freshId(),
  objection,
  outcome: act === 'uphold' ? ('upheld' as const) : ('dismissed' as const),
  text: '核实过'
})

/** What an act on a link carries beside its id. */
function onLink(act: LinkAct, { memberId, ...given }: { id: string; act: string; memberId: string }): object {
  if (act === 'choose' || act === 'assign') return { ...given, memberId }
  if (act === 'change') return { ...given, memberId, text: '离得近些' }
  if (act === 'accept') {
    const member = storedDoc<Link>('links', given.id).proposal?.member
    return { ...given, memberId: member?.id ?? memberId, consent: '当面问过' }
  }
  if (act === 'apply' || act === 'approve' || act === 'withdraw') return given
  return { ...given, text: '说一句', ...(act === 'advise' && { favors: true }) }
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
