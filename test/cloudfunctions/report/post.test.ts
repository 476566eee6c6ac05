import { memoryReports, ownGroup, townGroup, villageGroup } from '../../support/memoryReports'
import { memoryVillage, refusalOf, settled } from '../../support/memoryVillage'
import type { Person } from '../../../cloudfunctions/kernel/person'
import { fill, setGate, storeCalls, storedDocs } from '../../support/memoryCloud'
import { freshId } from '../../support/ids'
import { personIdOf, world, type PersonKey } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const reports = memoryReports(village)
beforeEach(() => village.reset())
afterEach(settled)

const { post, report, feed, cases } = reports

/** The world with somebody in it who is something else besides. */
const as = (who: PersonKey, more: (person: Person) => Partial<Person>) =>
  fill({
    ...world(),
    persons: world().persons.map((person) =>
      person._id === personIdOf(who) ? { ...person, ...more(person) } : person
    )
  })

describe('report.post', () => {
  it('stands in the feed of the group at once, with who told it', async () => {
    const id = await post({ category: 'welfare' })
    await settled()
    expect(feed(ownGroup)).toEqual([
      expect.objectContaining({
        kind: 'report',
        sourceId: id,
        text: '后山有一处滑坡，路断了。',
        by: { id: personIdOf('a.member'), name: '陈立秋' },
        category: 'welfare',
        urgency: 'ordinary'
      })
    ])
    expect(report(id)).toMatchObject({
      path: ['county-1', 'town-1', 'village-a', 'grid-a1'],
      subject: '后山有一处滑坡，路断了',
      tray: 'village',
      matterId: null,
      pending: []
    })
  })

  it('tells the village’s officers, and keeps a household’s need out of everybody’s feed', async () => {
    await post({ category: 'welfare' })
    await settled()
    expect(village.told('village-a')).toEqual(['陈立秋反映了一条情况：民生保障。'])
    expect([village.told('town-1'), feed(villageGroup), feed(townGroup)]).toEqual([[], [], []])
  })

  it('tells everybody of the village what concerns everybody', async () => {
    const id = await post({ category: 'safety' })
    await settled()
    expect(feed(villageGroup)).toMatchObject([{ sourceId: id, text: '后山有一处滑坡，路断了。' }])
  })

  it.each(['urgent', 'grave'] as const)(
    'tells the town office of what is %s at the same moment',
    async (urgency) => {
      const id = await post({ category: 'safety', urgency })
      await settled()
      expect(village.told('town-1')).toEqual([
        `石桥村陈立秋报来一条${urgency === 'urgent' ? '紧急' : '重大'}情况：安全与灾情。`
      ])
      expect(report(id).tray).toBe('both')
      const [item] = feed(townGroup)
      expect(item).toMatchObject({ sourceId: id, by: { name: '石桥村' }, photos: [] })
      expect(item!.text).not.toContain('滑坡')
      expect(JSON.stringify(item)).not.toContain('陈立秋')
    }
  )

  it('sends what may be about officers past them to the town', async () => {
    const id = await post({ category: 'affairs', urgency: 'urgent' })
    await settled()
    expect(village.told('village-a')).toEqual([])
    expect([feed(villageGroup), feed(townGroup)]).toEqual([[], []])
    expect(village.told('town-1')).toHaveLength(1)
    expect(report(id).tray).toBe('town')
    expect(await refusalOf(village.call('a.officer', 'report.read', { id }))).toBe('NOT_FOUND')
  })

  it('keeps what may be about officers from one who lives in the very group it is told to', async () => {
    as('a.officer', () => ({ linkedMember: { id: personIdOf('a.member'), name: '陈立秋' } }))
    const ordinary = await post({ category: 'welfare' })
    const id = await post({ category: 'affairs' })
    await settled()
    expect(await refusalOf(village.call('a.officer', 'report.read', { id }))).toBe('NOT_FOUND')
    expect((await village.call('a.resident', 'report.read', { id })).text).toContain('滑坡')
    // The feed is one for all of the group: it tells neither what nor from whom.
    const told = feed(ownGroup).filter(({ sourceId }) => sourceId !== ordinary)
    expect(told).toMatchObject([{ sourceId: id, by: { name: '石桥村' }, photos: [] }])
    expect(JSON.stringify(told)).not.toMatch(/滑坡|陈立秋/)
  })

  it('does not tell what may be about officers in the village’s own group', async () => {
    as('a.handler', ({ posts }) => ({
      posts: posts.map((held) => ({ ...held, role: 'informationOfficer' as const }))
    }))
    const id = await post({ category: 'affairs', groupId: villageGroup }, 'a.handler')
    await settled()
    expect(feed(villageGroup)).toEqual([])
    for (const who of ['a.officer', 'a.hub'] as const)
      expect(await refusalOf(village.call(who, 'report.read', { id }))).toBe('NOT_FOUND')
    expect((await village.call('town.office', 'report.read', { id })).text).toContain('滑坡')
  })

  it('keeps its messages when somebody sends a matter under its id', async () => {
    const id = await post({ category: 'welfare' })
    await settled()
    await village.call('a.loner', 'matter.submit', { id, text: '别的事' })
    await settled()
    expect(village.told('village-a')).toContain('陈立秋反映了一条情况：民生保障。')
  })

  it('becomes a case in the same step where somebody should act', async () => {
    const id = await post({ category: 'infrastructure', urgency: 'urgent', needsAction: true })
    await settled()
    const [matter, ...more] = cases(id)
    expect(more).toEqual([])
    expect(matter).toMatchObject({
      stage: 'asked',
      subject: '后山有一处滑坡，路断了',
      category: 'infrastructure',
      urgency: 'urgent',
      asker: { id: personIdOf('a.member'), name: '陈立秋' },
      office: { id: 'village-a' },
      origin: { reportId: id, groupId: ownGroup, raisedBy: { id: personIdOf('a.member') } }
    })
    expect(matter!.asker).not.toHaveProperty('household')
    expect(report(id)).toMatchObject({ matterId: matter!._id, matterStage: 'asked' })
    expect(
      feed(ownGroup)
        .map(({ kind }) => kind)
        .sort()
    ).toEqual(['progress', 'report'])
  })

  it('goes to the member’s hub, and to the office where there is none', async () => {
    const hub = { id: personIdOf('a.hub'), name: '王长河' }
    for (const given of [hub, undefined]) {
      const { persons, ...rest } = world()
      fill({
        ...rest,
        persons: persons.map((one) =>
          one._id === personIdOf('a.member')
            ? { ...one, service: { category: 'home' as const, ...(given && { hub: given }) } }
            : one
        )
      })
      const id = await post({ needsAction: true })
      await settled()
      expect(cases(id)[0]!.hands).toEqual([given ? hub.id : 'village-a'])
      // The office that sorts the case hears of the case, and not of the report besides.
      expect(village.told('village-a')).toHaveLength(1)
    }
  })

  it('does not make a case in the village of what the village must not decide', async () => {
    expect(await refusalOf(post({ category: 'affairs', needsAction: true }))).toBe('REPORT_TO_TOWN')
    expect(storedDocs('reports')).toEqual([])
  })

  it.each(['a.resident', 'a.handler', 'a.officer', 'b.member', 'town.office'] as const)(
    'is not found by %s in a group that is not theirs to report to, and nothing is written',
    async (who) => {
      expect(await refusalOf(post({}, who))).toBe('NOT_FOUND')
      expect(storedDocs('reports')).toEqual([])
    }
  )

  it('lets an officer report to the village, but no plain member and nobody of another village', async () => {
    await post({ groupId: villageGroup }, 'a.officer')
    for (const who of ['a.member', 'b.officer', 'a.hub'] as const)
      expect(await refusalOf(post({ groupId: villageGroup }, who))).toBe('NOT_FOUND')
    for (const groupId of [townGroup, 'm-', 'x', 'c-' + personIdOf('a.member')])
      expect(await refusalOf(post({ groupId }))).toBe('NOT_FOUND')
  })

  it('answers a repetition as the first time, also after the post was lost, and refuses another text', async () => {
    const id = freshId('report')
    const input = { id, groupId: ownGroup, text: '路灯坏了', needsAction: true }
    const first = await village.call('a.member', 'report.post', input)
    await settled()
    expect(await village.call('a.member', 'report.post', input)).toEqual(first)
    expect(await refusalOf(village.call('a.member', 'report.post', { ...input, text: '别的' }))).toBe(
      'ACT_REUSED'
    )
    expect(await refusalOf(village.call('b.member', 'report.post', input))).toBe('NOT_FOUND')
    village.at('2026-11-24T02:00:00Z')
    const { collection } = jest.requireActual('../../support/memoryCloud')
    await collection('persons')
      .doc(personIdOf('a.member'))
      .update({ data: { posts: [] } })
    expect(await village.call('a.member', 'report.post', input)).toEqual(first)
    expect(storedDocs('reports')).toHaveLength(1)
  })

  it('refuses photos of somebody else', async () => {
    const photos = [`cloud://local-1/photos/${personIdOf('a.hub')}/x.jpg`]
    expect(await refusalOf(post({ photos }))).toBe('PHOTO_MISSING')
    expect(storedDocs('reports')).toEqual([])
  })

  it('takes three calls of the store, and counts beside the first', async () => {
    await post()
    await settled()
    storeCalls.length = 0
    setGate((_action, name) => (name === 'feed' ? new Promise(() => undefined) : Promise.resolve()))
    await post()
    const own = storeCalls.filter((one) => !/feed|messages/.test(one))
    expect(own).toEqual(['get persons', 'update limits', 'get organizations', 'add reports'])
  })
})
