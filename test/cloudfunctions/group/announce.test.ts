import type { Notice } from '../../../cloudfunctions/domain/notice/notice'
import type { StoredItem } from '../../../cloudfunctions/domain/contactGroup/feed'
import { freshId } from '../../support/ids'
import { memberA, text, topic, townGroup, villageA } from '../../support/notices'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import { picture } from '../../support/upload'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())
afterEach(() => cloud.emulator.clock.reset())

const input = (groupId: string) => ({ id: freshId('notice'), groupId, topic, text })
const announce = (who: string, groupId: string) => cloud.call(who, 'group.announce', input(groupId))
const notice = (id: string) => cloud.admin.get<Notice>('notices', id)

describe('group.announce', () => {
  it.each([
    ['a.officer', villageA],
    ['a.officer2', villageA],
    ['town.office', townGroup],
    ['a.member', memberA]
  ])('by %s is told in %s', async (who, groupId) => {
    const { id } = valueOf(await announce(who, groupId))
    await cloud.settled(id)
    expect(await notice(id)).toMatchObject({ version: 1, pending: [], sent: [{ groupId, from: null }] })
    expect(await cloud.admin.get<StoredItem>('feed', `${groupId} ${id}`)).toMatchObject({
      kind: 'notice',
      text
    })
  })

  it.each([
    ['a.hub', villageA, 'NOT_ALLOWED'],
    ['a.member', villageA, 'NOT_ALLOWED'],
    ['a.handler', villageA, 'NOT_ALLOWED'],
    ['a.resident', memberA, 'NOT_ALLOWED'],
    ['a.officer', townGroup, 'NOT_ALLOWED'],
    ['town.office', villageA, 'NOT_FOUND'],
    ['a.officer', memberA, 'NOT_FOUND'],
    ['b.officer', villageA, 'NOT_FOUND'],
    ['a.loner', memberA, 'NOT_FOUND'],
    ['a.officer', 'v-village-that-never-was', 'NOT_FOUND'],
    ['a.officer', 'v-grid-a1', 'NOT_FOUND']
  ])('by %s to %s is refused: %s', async (who, groupId, refusal) => {
    const before = await cloud.dump()
    expect(errorOf(await announce(who, groupId))).toBe(refusal)
    expect(await cloud.dump()).toEqual(before)
  })

  it('four times at once is one notice, told once, and answers the same', async () => {
    const right = input(villageA)
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => cloud.call('a.officer', 'group.announce', right))
    )
    expect(answers.map((answer) => JSON.stringify(answer))).toEqual(
      answers.map(() => JSON.stringify({ ok: true, value: { id: right.id, version: 1 } }))
    )
    await cloud.settled(right.id)
    const told = (await cloud.admin.all<StoredItem>('feed')).filter(({ sourceId }) => sourceId === right.id)
    expect(told).toHaveLength(1)
  })

  it('under a used id with other words is refused', async () => {
    const right = input(villageA)
    valueOf(await cloud.call('a.officer', 'group.announce', right))
    const other = { ...right, text: '另一条' }
    expect(errorOf(await cloud.call('a.officer', 'group.announce', other))).toBe('ACT_REUSED')
    expect(errorOf(await cloud.call('a.officer2', 'group.announce', right))).toBe('ACT_REUSED')
  })

  it('repeated by who is no officer any more is answered as it was', async () => {
    const right = input(villageA)
    const first = await cloud.call('a.officer', 'group.announce', right)
    const officer = personIdOf('a.officer')
    const { posts } = (await cloud.admin.get<{ posts: object[] }>('persons', officer))!
    await cloud.admin.set('persons', officer, {
      posts: posts.map((post) => ({ ...post, until: new Date(0) }))
    })
    expect(await cloud.call('a.officer', 'group.announce', right)).toEqual(first)
    expect(errorOf(await announce('a.officer', villageA))).toBe('NOT_FOUND')
    await cloud.admin.set('persons', officer, { posts })
  })

  it('takes the sender’s photos and nobody else’s', async () => {
    const own = await cloud.upload('a.officer', `photos/${personIdOf('a.officer')}/n.png`, picture)
    const other = await cloud.upload('a.hub', `photos/${personIdOf('a.hub')}/n.png`, picture)
    const right = { ...input(villageA), photos: [own] }
    valueOf(await cloud.call('a.officer', 'group.announce', right))
    const wrong = { ...input(villageA), photos: [other] }
    expect(errorOf(await cloud.call('a.officer', 'group.announce', wrong))).toBe('PHOTO_MISSING')
    expect(await notice(wrong.id)).toBeNull()
  })

  it('is told by the timer where the instance froze before', async () => {
    const { id } = valueOf(await announce('a.officer', villageA))
    await cloud.settled(id)
    const item = (await cloud.admin.get<StoredItem>('feed', `${villageA} ${id}`))!
    const { key: _key, _id, ...told } = item
    await cloud.admin.remove('feed', _id)
    const pending = [{ id: `${id}.1.${villageA}`, kind: 'feed', item: told }]
    await cloud.admin.set('notices', id, { pending, pendingSince: new Date(cloud.emulator.clock.now()) })
    await cloud.emulator.fireTimer('clock')
    expect(await cloud.admin.get('feed', _id)).toBeNull()
    await cloud.emulator.clock.advance(11_000)
    await cloud.emulator.fireTimer('clock')
    expect(await cloud.admin.get('feed', _id)).toMatchObject({ text })
    expect(await notice(id)).toMatchObject({ pending: [], pendingSince: null })
  })
})
