import { postIndex, type Person } from '../../../cloudfunctions/kernel/person'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { freshId } from '../../support/ids'
import { stored, storedDoc } from '../../support/memoryCloud'
import { memoryVillage, settled } from '../../support/memoryVillage'
import { ticked } from '../../support/ticking'
import { personIdOf, type PersonKey } from '../../support/world'
import type { Role } from '../../../types/domain/roles'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const now = new Date('2026-11-23T02:00:00Z')
beforeEach(() => {
  village.reset()
  give('town.admin', 'admin', 'county-1')
})

const text = '要上面来管'

/** Gives somebody a post at a node, as if it had always been theirs. */
function give(who: PersonKey, role: Role, nodeId: string): void {
  const { path, name } = storedDoc<{ path: string[]; name: string }>('organizations', nodeId)
  setPosts(who, [...person(who).posts, { role, nodeId, nodeName: name, path }])
}
const person = (who: PersonKey) => storedDoc<Person>('persons', personIdOf(who))
function setPosts(who: PersonKey, posts: Person['posts']): void {
  stored.get('persons')!.set(personIdOf(who), { ...person(who), posts, ...postIndex(posts) })
}
const end = (who: PersonKey, role: Role, nodeId: string) =>
  village.call('town.admin', 'organization.end', {
    act: freshId(),
    personId: personIdOf(who),
    role,
    nodeId
  })
const acts = async (who: PersonKey, id: string) => (await village.call(who, 'matter.read', { id })).acts
const responsible = async (id: string) =>
  (await village.call('a.resident', 'matter.read', { id })).responsible?.id ?? null

describe('a matter always has somebody who can act', () => {
  it('is brought before the county where it is about the town to which it would be escalated', async () => {
    // Nobody sits at the county when it is asked, so that it lies with the village, past the town.
    setPosts('county.office', [])
    const id = freshId('matter')
    await village.call('a.resident', 'matter.submit', { id, text: '镇里收了钱', about: ['town'] } as never)
    await settled()
    expect(village.matter(id).about).toContain(personIdOf('town.office'))
    await village.act('a.hub', 'agenda', id, { category: 'affairs', urgency: 'ordinary' })
    await village.act('a.officer', 'escalate', id, { text })
    expect(village.matter(id)).toMatchObject({ town: { id: 'county-1' }, resort: 'admin' })
    expect(await acts('town.admin', id)).toEqual(expect.arrayContaining(['reply', 'split', 'sendBack']))
  })

  it('goes to the town where the only officer of the village asks', async () => {
    setPosts('a.officer2', [])
    const id = await village.submit('a.officer')
    await settled()
    expect(village.matter(id)).toMatchObject({ office: { id: 'town-1' }, hands: ['town-1'], raised: true })
    expect(village.last(id)).toMatchObject({ act: 'rise', by: { id: 'system' } })
    expect(await acts('town.office', id)).toContain('answer')
    expect(village.told('town-1').at(-1)).toMatch(/^石桥村村委会没有能办的人，有一件事转到您这里/)
    expect(village.told('village-a').at(-1)).toMatch(/^您那里没有能办这件事的人，转到了清水镇党委办公室/)
    expect(village.told(personIdOf('a.officer')).at(-1)).toMatch(
      /^石桥村村委会眼下没有能办这件事的人，转到清水镇党委办公室来办/
    )
  })

  it('goes on to the county where a village lies below a town without an office', async () => {
    setPosts('town.office', [])
    const id = await village.reach('sorted')
    await village.act('a.officer', 'escalate', id, { text })
    expect(village.matter(id)).toMatchObject({ town: { id: 'county-1' }, hands: ['county-1'] })
    expect(await acts('county.office', id)).toContain('reply')
  })

  it('goes up with a village that is moved to a town without an office', async () => {
    give('town.admin', 'admin', 'county-1')
    const { id: townId } = await village.call('town.admin', 'organization.add', {
      id: freshId(),
      parentId: 'county-1',
      kind: 'town',
      name: '新建镇'
    })
    const id = await village.submit('a.loner')
    await village.act('a.officer', 'agenda', id, { category: 'other', urgency: 'ordinary' })
    await village.call('town.admin', 'organization.move', {
      id: 'village-a',
      act: freshId(),
      parentId: townId,
      reason: '区划调整'
    })
    await ticked(now)
    await village.act('a.officer', 'escalate', id, { text })
    expect(village.matter(id)).toMatchObject({ town: { id: 'county-1' } })
    // One whose village has nobody either.
    const other = await village.submit('a.loner')
    await end('a.officer', 'officer', 'village-a')
    await end('a.officer2', 'officer', 'village-a')
    await ticked(new Date(now.getTime() + 3_600_000))
    expect(village.matter(other)).toMatchObject({ office: { id: 'county-1' }, raised: true })
  })

  it.each(['discussed', 'handling', 'held'] as const)(
    'comes back to the office at %s where the post of who leads it ends, and both are told',
    async (stage) => {
      const id = await village.reach(stage)
      await end('a.handler', 'handler', 'village-a')
      await ticked(now)
      expect(village.matter(id)).toMatchObject({ stage: 'sorted', lead: null, hands: ['village-a'] })
      expect(village.last(id)).toMatchObject({ act: 'vacate', gone: { name: '孙大勇' } })
      expect(await responsible(id)).toBe('village-a')
      expect(village.told('village-a').at(-1)).toMatch(/^孙大勇不在岗位上了，他手上的一件事请您那里接着办/)
      expect(village.told(personIdOf('a.handler')).at(-1)).toMatch(/^您的岗位结束了/)
      expect(village.told(personIdOf('a.resident')).at(-1)).toMatch(
        /^孙大勇不在岗位上了，石桥村村委会会接着办/
      )
    }
  )

  it('comes back to the office where the post of the hub ends who was to sort it', async () => {
    const id = await village.submit()
    expect(await responsible(id)).toBe(personIdOf('a.hub'))
    await end('a.hub', 'hub', 'grid-a1')
    await ticked(now)
    expect(village.matter(id)).toMatchObject({ hub: null, hands: ['village-a'] })
    expect(await responsible(id)).toBe('village-a')
  })

  it('goes to the town where the last officers of a village go', async () => {
    const ids = await Promise.all([village.reach('sorted'), village.reach('handling')])
    for (const who of ['a.officer', 'a.officer2'] as const) await end(who, 'officer', 'village-a')
    await ticked(now)
    expect(village.matter(ids[0]!)).toMatchObject({ office: { id: 'town-1' }, stage: 'sorted' })
    // Who leads goes on; once they are gone too, it follows.
    expect(village.matter(ids[1]!)).toMatchObject({ office: { id: 'village-a' }, stage: 'handling' })
    await end('a.handler', 'handler', 'village-a')
    await ticked(new Date(now.getTime() + 3_600_000))
    expect(village.matter(ids[1]!)).toMatchObject({ office: { id: 'town-1' }, stage: 'sorted' })
    expect(await acts('town.office', ids[1]!)).toContain('assign')
  })

  it('is looked at when a post ends by its date', async () => {
    setPosts('a.handler', [])
    await village.call('town.admin', 'organization.grant', {
      act: freshId(),
      personId: personIdOf('a.handler'),
      role: 'handler',
      nodeId: 'village-a',
      until: '2026-11-24'
    })
    const id = await village.reach('handling')
    await ticked(new Date('2026-11-24T10:00:00Z'))
    expect(village.matter(id).stage).toBe('handling')
    await ticked(new Date('2026-11-24T16:01:00Z'))
    expect(village.matter(id)).toMatchObject({ stage: 'sorted', lead: null })
  })

  it('gives the part of a unit back to the town where its post ends', async () => {
    const id = await village.reach('split')
    const part = village.matter(id).parts[0]!
    const who = (['town.unit', 'town.unit2', 'town.unit3'] as const).find(
      (one) => personIdOf(one) === part.unit.id
    )!
    await end(who, 'handler', 'town-1')
    await ticked(now)
    expect(village.matter(id).hands).not.toContain(part.unit.id)
    expect(village.matter(id).hands).toContain('town-1')
    expect(village.told('town-1').at(-1)).toMatch(/请另外分一家/)
  })

  it('is found and healed by the look of every day, whatever left it with nobody', async () => {
    const id = await village.reach('handling')
    await ticked(now)
    village.endPosts('a.handler')
    await ticked(new Date('2026-11-24T02:00:00Z'))
    expect(village.matter(id)).toMatchObject({ stage: 'sorted', lead: null })
  })

  it('finds an appeal somebody where nobody sits above', async () => {
    setPosts('town.office', [])
    setPosts('county.office', [])
    const id = await village.reach('closed')
    const docs = stored.get('matters')!
    docs.set(id, {
      ...village.matter(id),
      exclusion: { by: 'x', state: 'appealed' }
    } as unknown as Record<string, unknown>)
    const { healed } = jest.requireActual<
      typeof import('../../../cloudfunctions/domain/matter/healing/heal')
    >('../../../cloudfunctions/domain/matter/healing/heal')
    const { aroundAll } = jest.requireActual<
      typeof import('../../../cloudfunctions/domain/matter/healing/healing')
    >('../../../cloudfunctions/domain/matter/healing/healing')
    const matter = storedDoc<Matter>('matters', id)
    const after = healed(matter, (await aroundAll([matter], now))(matter), now)
    expect(after).toMatchObject({ resort: 'admin' })
  })
})

describe('the last resort', () => {
  beforeEach(() => {
    for (const who of ['a.officer', 'a.officer2', 'town.office', 'county.office'] as const) setPosts(who, [])
  })

  it('is the administrators of the root', async () => {
    const id = await village.submit('a.loner')
    await settled()
    expect(village.matter(id)).toMatchObject({ office: { id: 'county-1' }, resort: 'admin' })
    expect(await acts('town.admin', id)).toContain('answer')
    expect(village.told('admin@county-1').at(-1)).toMatch(/转到您这里/)
    const { rows } = await village.call('town.admin', 'matter.tray', { tray: 'sort', whose: 'mine' })
    expect(rows.map((row) => row.id)).toEqual([id])
    await village.act('town.admin', 'agenda', id, { category: 'other', urgency: 'ordinary' })
    const { people } = await village.call('town.admin', 'matter.handlers', {})
    expect(people.map((one) => one.id)).toEqual([personIdOf('town.admin')])
    await village.act('town.admin', 'assign', id, { leadId: personIdOf('town.admin'), helperIds: [] })
    await village.act('town.admin', 'take', id, {})
    await village.act('town.admin', 'finish', id, { outcome: 'solved', text: '办好了' })
    expect(village.matter(id).stage).toBe('handled')
  })

  it('is whoever else holds a post at the root where the administrator asks', async () => {
    give('b.loner', 'handler', 'county-1')
    const id = await village.submit('town.admin')
    await settled()
    expect(village.matter(id)).toMatchObject({ office: { id: 'county-1' }, resort: 'post' })
    expect(await acts('b.loner', id)).toContain('answer')
  })

  it('is nobody where there is nobody, said as it is, and ends once somebody serves', async () => {
    const id = await village.submit('town.admin')
    await settled()
    expect(village.matter(id)).toMatchObject({ resort: 'nobody' })
    const view = await village.call('town.admin', 'matter.read', { id })
    expect(view).toMatchObject({ stranded: true, responsible: null })
    expect(village.told(personIdOf('town.admin')).at(-1)).toContain('12345')
    // Looked at again it is left as it is, without another line.
    await ticked(new Date('2026-11-25T02:00:00Z'))
    expect(village.matter(id).history.filter(({ act }) => act === 'rise')).toHaveLength(1)
    village.at('2026-11-25T03:00:00Z')
    await village.call('town.admin', 'organization.grant', {
      act: freshId(),
      personId: personIdOf('town.unit'),
      role: 'townOffice',
      nodeId: 'town-1'
    })
    await ticked(new Date('2026-11-25T03:00:00Z'))
    expect(village.matter(id)).toMatchObject({ office: { id: 'town-1' } })
    expect(village.matter(id).resort).toBeUndefined()
    expect(await acts('town.unit', id)).toContain('answer')
  })
})
