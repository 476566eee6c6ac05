import type { Publication } from '../../../cloudfunctions/domain/publication/publication'
import { postIndex } from '../../../cloudfunctions/kernel/person'
import { freshId } from '../../support/ids'
import { openApi } from '../../support/memoryPlatform'
import { stored, storedDoc } from '../../support/memoryCloud'
import { memoryVillage, settled } from '../../support/memoryVillage'
import { pledgeId } from '../../support/publications'
import { ticked } from '../../support/ticking'
import { personIdOf, type PersonKey } from '../../support/world'
import { person, setPosts } from './posts'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const now = new Date('2026-11-23T02:00:00Z')
beforeEach(() => {
  village.reset()
  openApi.security.msgSecCheck = () => Promise.resolve({ result: { suggest: 'review' } })
})

/** Makes who serves in an office a member besides, so that they have words of their own. */
function makeMember(who: PersonKey): void {
  const [post] = person('a.member').posts
  stored.get('persons')!.set(personIdOf(who), { ...person(who), service: person('a.member').service })
  setPosts(who, [...person(who).posts, post!])
}
const publication = (who: PersonKey) => storedDoc<Publication>('publications', pledgeId(who))
async function pledge(who: PersonKey): Promise<Publication> {
  await village.call(who, 'household.pledge', { act: freshId(), pledge: '有事找我', showPhone: false })
  for (let round = 0; round < 6; round += 1) await settled()
  expect(publication(who).state).toBe('waiting')
  return publication(who)
}
const tray = async (who: PersonKey) =>
  (await village.call(who, 'publication.tray', {})).rows.map(({ id }) => id)

describe('a publication always has somebody who can act', () => {
  it('stays with the village where another officer can look', async () => {
    makeMember('a.officer')
    expect((await pledge('a.officer')).seat).toBeUndefined()
    expect(village.told('town-1')).toEqual([])
  })

  it('goes to the town where the only officer of the village wrote it, and both are told once', async () => {
    setPosts('a.officer2', [])
    makeMember('a.officer')
    const { seat, history, version } = await pledge('a.officer')
    expect(seat).toMatchObject({ office: { id: 'town-1' } })
    expect(history.at(-1)).toMatchObject({ act: 'rise', by: { id: 'system' }, left: { id: 'village-a' } })
    const asked = '石桥村村委会没有能看的人，有一条「先锋承诺」转到您这里，等您看过再公开。'
    expect(village.told('town-1')).toEqual([asked])
    const left = '您那里没有能看这条「先锋承诺」的人，转到了清水镇党委办公室。'
    expect(village.told('village-a').filter((text) => text === left)).toHaveLength(1)
    expect(village.told(personIdOf('a.officer')).at(-1)).toMatch(/转到了清水镇党委办公室/)
    await ticked(now)
    expect([publication('a.officer').version, village.told('town-1')]).toEqual([version, [asked]])
    expect(await tray('town.office')).toEqual([pledgeId('a.officer')])
    const id = pledgeId('a.officer')
    await village.call('town.office', 'publication.approve', { id, act: freshId(), seen: version })
    expect(publication('a.officer').state).toBe('public')
  })

  it('is judged by nobody who stands in for whose words they are', async () => {
    setPosts('a.officer2', [])
    makeMember('a.officer')
    const office = person('a.officer').posts.find(({ role }) => role === 'officer')!
    const principal = { id: personIdOf('a.officer'), name: person('a.officer').name }
    setPosts('a.helper', [{ ...office, substituteFor: principal }])
    const { seat, version } = await pledge('a.officer')
    expect(seat).toMatchObject({ office: { id: 'town-1' } })
    const id = pledgeId('a.officer')
    await expect(
      village.call('a.helper', 'publication.approve', { id, act: freshId(), seen: version })
    ).rejects.toMatchObject({ named: 'NOT_FOUND' })
  })

  it('goes on to the county where the town has nobody either', async () => {
    for (const who of ['a.officer2', 'town.office'] as const) setPosts(who, [])
    makeMember('a.officer')
    const { seat, version } = await pledge('a.officer')
    expect(seat).toMatchObject({ office: { id: 'county-1' } })
    const id = pledgeId('a.officer')
    expect(await tray('county.office')).toEqual([id])
    await village.call('county.office', 'publication.refuse', {
      id,
      act: freshId(),
      seen: version,
      reason: '写得不清楚'
    })
    expect(publication('a.officer').state).toBe('refused')
  })

  it('falls to the administrators of the root where no office has anybody', async () => {
    for (const who of ['a.officer', 'a.officer2', 'town.office', 'county.office'] as const) setPosts(who, [])
    setPosts('town.admin', [
      { role: 'admin', nodeId: 'county-1', nodeName: '清江县', path: ['county-1'] },
      ...person('town.admin').posts
    ])
    const { seat, version } = await pledge('a.member')
    expect(seat).toMatchObject({ office: { id: 'county-1' }, resort: 'admin' })
    const id = pledgeId('a.member')
    expect(await tray('town.admin')).toEqual([id])
    await village.call('town.admin', 'publication.approve', { id, act: freshId(), seen: version })
    expect(publication('a.member').state).toBe('public')
  })

  it('goes to the town where the last officers of the village go', async () => {
    setPosts('town.admin', [
      { role: 'admin', nodeId: 'county-1', nodeName: '清江县', path: ['county-1'] },
      ...person('town.admin').posts
    ])
    expect((await pledge('a.member')).seat).toBeUndefined()
    for (const who of ['a.officer', 'a.officer2'] as const)
      await village.call('town.admin', 'organization.end', {
        act: freshId(),
        personId: personIdOf(who),
        role: 'officer',
        nodeId: 'village-a'
      })
    await ticked(now)
    expect(publication('a.member').seat).toMatchObject({ office: { id: 'town-1' } })
    expect(village.told('town-1').at(-1)).toMatch(/有一条「先锋承诺」转到您这里/)
  })

  it('says so where there is nobody at all, and finds the first who comes to serve', async () => {
    for (const one of stored.get('persons')!.values())
      if (one._id !== personIdOf('a.member'))
        stored.get('persons')!.set(String(one._id), { ...one, posts: [], ...postIndex([]) })
    expect((await pledge('a.member')).seat).toMatchObject({ resort: 'nobody' })
    expect(village.told(personIdOf('a.member')).at(-1)).toMatch(/眼下从村到县都没有能看的人/)
    const { path } = storedDoc<{ path: string[] }>('organizations', 'town-1')
    setPosts('town.office', [{ role: 'townOffice', nodeId: 'town-1', nodeName: '清水镇', path }])
    await ticked(new Date('2026-11-24T02:00:00Z'))
    expect(publication('a.member').seat).toMatchObject({ office: { id: 'town-1' } })
  })
})
