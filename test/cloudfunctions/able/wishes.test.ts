import type { Wish } from '../../../cloudfunctions/domain/wish/wish'
import { postIndex } from '../../../cloudfunctions/kernel/person'
import { freshId } from '../../support/ids'
import { stored, storedDoc } from '../../support/memoryCloud'
import { memoryVillage, settled } from '../../support/memoryVillage'
import { ticked } from '../../support/ticking'
import { personIdOf, type PersonKey } from '../../support/world'
import { person, setPosts } from './posts'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const now = new Date('2026-11-23T02:00:00Z')
beforeEach(() => {
  village.reset()
  setPosts('town.admin', [
    { role: 'admin', nodeId: 'county-1', nodeName: '清江县', path: ['county-1'] },
    ...person('town.admin').posts
  ])
})

function livesWith(who: PersonKey, other: PersonKey): void {
  const { householdId } = person(other)
  stored.get('persons')!.set(personIdOf(who), { ...person(who), householdId })
}
const end = (who: PersonKey, role: 'officer' | 'hub', nodeId: string) =>
  village.call('town.admin', 'organization.end', {
    act: freshId(),
    personId: personIdOf(who),
    role,
    nodeId
  })
const wish = (id: string) => storedDoc<Wish>('wishes', id)
async function everythingSettled(): Promise<void> {
  for (let round = 0; round < 8; round += 1) await settled()
}
async function submit(who: PersonKey, whom: 'self' | 'home' = 'home'): Promise<string> {
  const id = freshId('wish')
  await village.call(who, 'wish.submit', { id, text: '想要一双棉鞋', whom, showName: false })
  await everythingSettled()
  return id
}
async function collate(who: PersonKey, id: string): Promise<void> {
  await village.call(who, 'wish.collate', { id, act: freshId(), words: '想要一双棉鞋', kind: 'living' })
  await everythingSettled()
}
const tray = async (who: PersonKey, name: 'collate' | 'publish') =>
  (await village.call(who, 'wish.tray', { tray: name, whose: 'mine' })).rows.map(({ id }) => id)

describe('a wish always has somebody who can act', () => {
  it('stays with the hub and the village where they can', async () => {
    const id = await submit('a.resident')
    await collate('a.hub', id)
    expect(wish(id)).toMatchObject({ stage: 'collated', hands: ['village-a'] })
    expect(wish(id).seat).toBeUndefined()
    expect(village.told('town-1')).toEqual([])
  })

  it('goes to the town where the only officer lives in that household, and both are told once', async () => {
    setPosts('a.officer2', [])
    livesWith('a.officer', 'a.resident')
    const id = await submit('a.resident')
    expect(wish(id).seat).toBeUndefined()
    await collate('a.hub', id)
    expect(wish(id)).toMatchObject({ seat: { office: { id: 'town-1' } }, hands: ['town-1'] })
    expect(wish(id).history.at(-1)).toMatchObject({
      act: 'rise',
      by: { id: 'system' },
      left: { id: 'village-a' },
      text: '石桥村村委会没有能办的人，转到清水镇党委办公室'
    })
    const asked = () => village.told('town-1').filter((text) => /有一个心愿转到您这里，等您上墙/.test(text))
    const left = () => village.told('village-a').filter((text) => /^您那里没有能办这个心愿的人/.test(text))
    expect([asked().length, left().length]).toEqual([1, 1])
    await ticked(now)
    expect([asked().length, left().length]).toEqual([1, 1])
    expect(await tray('town.office', 'publish')).toEqual([id])
    expect((await village.call('town.office', 'wish.read', { id })).acts).toContain('publish')
    expect((await village.call('a.officer', 'wish.read', { id })).acts).not.toContain('publish')
    await village.call('town.office', 'wish.publish', { id, act: freshId() })
    expect(wish(id).stage).toBe('published')
  })

  it('goes to the town where the only officer wishes something and there is no hub', async () => {
    setPosts('a.officer2', [])
    setPosts('a.hub', [])
    const id = await submit('a.officer', 'self')
    expect(wish(id)).toMatchObject({ hub: null, seat: { office: { id: 'town-1' } } })
    expect(await tray('town.office', 'collate')).toEqual([id])
    await collate('town.office', id)
    expect(await tray('town.office', 'publish')).toEqual([id])
  })

  it('comes back to the office where the post of the hub ends who was to collate it', async () => {
    const id = await submit('a.resident')
    expect(wish(id).hands).toEqual([personIdOf('a.hub')])
    await end('a.hub', 'hub', 'grid-a1')
    await ticked(now)
    expect(wish(id)).toMatchObject({ hub: null, hands: ['village-a'] })
    expect(village.told('village-a').at(-1)).toMatch(/^有一个心愿原来整理的人不在了/)
  })

  it('goes to the town where the last officers of the village go, and on to the administrators', async () => {
    const id = await submit('a.resident')
    await collate('a.hub', id)
    for (const who of ['a.officer', 'a.officer2'] as const) await end(who, 'officer', 'village-a')
    await ticked(now)
    expect(wish(id)).toMatchObject({ seat: { office: { id: 'town-1' } }, hands: ['town-1'] })
    setPosts('town.office', [])
    setPosts('county.office', [])
    await ticked(new Date('2026-11-24T02:00:00Z'))
    expect(wish(id)).toMatchObject({ seat: { office: { id: 'county-1' }, resort: 'admin' } })
    expect(await tray('town.admin', 'publish')).toEqual([id])
    expect((await village.call('town.admin', 'wish.read', { id })).acts).toContain('publish')
  })

  it('says so where there is nobody at all, and finds the first who comes to serve', async () => {
    for (const one of stored.get('persons')!.values())
      stored.get('persons')!.set(String(one._id), { ...one, posts: [], ...postIndex([]) })
    const id = await submit('a.loner', 'self')
    expect(wish(id)).toMatchObject({ seat: { resort: 'nobody' }, hands: [] })
    expect(village.told(personIdOf('a.loner')).at(-1)).toMatch(/眼下从村到县都没有能办的人/)
    const { path } = storedDoc<{ path: string[] }>('organizations', 'town-1')
    setPosts('town.office', [{ role: 'townOffice', nodeId: 'town-1', nodeName: '清水镇', path }])
    await ticked(new Date('2026-11-24T02:00:00Z'))
    expect(wish(id).seat).toMatchObject({ office: { id: 'town-1' } })
  })
})
