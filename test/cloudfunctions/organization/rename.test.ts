import type { Household } from '../../../cloudfunctions/kernel/household'
import type { Person } from '../../../cloudfunctions/kernel/person'
import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { freshId } from '../../support/ids'
import { matterOn } from '../../support/matterOn'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { followed, nodeOf } from '../../support/tree'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const rename = (own: Record<string, unknown> = {}, who = 'town.admin') =>
  cloud.callRaw(who, 'organization.rename', { id: 'village-a', act: freshId(), name: '大石桥村', ...own })

describe('organization.rename', () => {
  it('gives a node its name and its office the telephone, and says who did it', async () => {
    expect(valueOf(await rename({ phone: '0939-1000009' }))).toEqual({ id: 'village-a', version: 2 })
    expect(await nodeOf(cloud, 'village-a')).toMatchObject({
      name: '大石桥村',
      office: { id: 'village-a', name: '大石桥村村委会', phone: '0939-1000009' },
      history: [{}, { act: 'rename', by: { id: personIdOf('town.admin') } }]
    })
    await followed(cloud)
  })

  it('is followed wherever the name or the telephone was written down', async () => {
    const id = await matterOn(cloud, 'sorted')
    valueOf(await rename({ phone: '0939-1000009' }))
    valueOf(await rename({ id: 'grid-a1', name: '东头组' }))
    await followed(cloud)
    const office = { id: 'village-a', name: '大石桥村村委会', phone: '0939-1000009' }
    expect((await nodeOf(cloud, 'grid-a1')).office).toEqual(office)
    const household = await cloud.admin.get<Household>('households', 'household-a-one')
    expect(household).toMatchObject({ office, home: { id: 'grid-a1', name: '东头组' } })
    expect(await cloud.admin.get<Matter>('matters', id)).toMatchObject({ office, hands: ['village-a'] })
    const officer = await cloud.admin.get<Person>('persons', personIdOf('a.officer'))
    expect(officer!.posts[0]).toMatchObject({ nodeName: '大石桥村', title: '党支部书记' })
    const hub = await cloud.admin.get<Person>('persons', personIdOf('a.hub'))
    expect(hub).toMatchObject({ home: { name: '东头组' }, posts: [{ nodeName: '东头组' }] })
    expect((await nodeOf(cloud, 'village-a')).following).toBeUndefined()
  })

  it('touches nothing of the other village', async () => {
    const before = await cloud.dump()
    valueOf(await rename())
    await followed(cloud)
    const after = await cloud.dump()
    const ofB = (docs: unknown[]) => docs.filter((doc) => JSON.stringify(doc).includes('village-b'))
    for (const name of ['organizations', 'persons', 'households', 'links'])
      expect(ofB(after[name]!)).toEqual(ofB(before[name]!))
  })

  it('takes the telephone away where none is given, and refuses one to a grid', async () => {
    valueOf(await rename())
    expect((await nodeOf(cloud, 'village-a')).office).toEqual({ id: 'village-a', name: '大石桥村村委会' })
    expect(errorOf(await rename({ id: 'grid-a1', phone: '0939-12345' }))).toBe('BAD_INPUT')
    expect(errorOf(await rename({ id: 'county-1' }))).toBe('NOT_FOUND')
    expect(errorOf(await rename({}, 'a.officer'))).toBe('NOT_ALLOWED')
    await followed(cloud)
  })

  it('by two administrators at once loses neither', async () => {
    const answers = await Promise.all([rename({ name: '甲村' }), rename({ name: '乙村' })])
    answers.forEach(valueOf)
    const node = await nodeOf(cloud, 'village-a')
    expect(node.history.map(({ set }) => set.name)).toEqual(
      expect.arrayContaining(['石桥村', '甲村', '乙村'])
    )
    expect(node.name).toBe(node.history.at(-1)!.set.name)
    await followed(cloud)
    const officer = await cloud.admin.get<Person>('persons', personIdOf('a.officer'))
    expect(officer!.posts[0]!.nodeName).toBe(node.name)
  })

  it('refuses the name of another beside it, and takes its own again', async () => {
    expect(await rename({ name: '柳湾村' })).toMatchObject({
      ok: false,
      error: { name: 'NAME_TAKEN', fields: { name: '这一级已经有「柳湾村」了' } }
    })
    expect(valueOf(await rename({ name: '石桥村', phone: '0939-1000009' }))).toMatchObject({ version: 2 })
    await followed(cloud)
  })

  it('sent twice happens once', async () => {
    const act = freshId()
    expect(await rename({ act })).toEqual(await rename({ act }))
    expect((await nodeOf(cloud, 'village-a')).version).toBe(2)
    expect(errorOf(await rename({ act, name: '别的村' }))).toBe('ACT_REUSED')
    await followed(cloud)
  })
})
