import type { Publication } from '../../../../cloudfunctions/domain/publication/publication'
import { freshId } from '../../../support/ids'
import { wallWords, wishAct, wishIn, wishOn } from '../../../support/samples/wish'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const publication = async (id: string) => (await cloud.admin.get<Publication>('publications', `wish.${id}`))!
const wall = async () =>
  valueOf(await cloud.call('a.loner', 'wish.wall', { part: 'open' })).rows.map(({ id }) => id)
const publish = async (id: string, own: object = {}) => {
  await wishAct(cloud, 'a.officer', 'publish', id, own)
  await cloud.settled(id)
}

describe('wish.publish', () => {
  it('brings it to the wall once its words were checked, and tells who wished it', async () => {
    const id = await wishIn(cloud, 'collated')
    expect(await wall()).not.toContain(id)
    await publish(id)
    expect(await publication(id)).toMatchObject({
      state: 'public',
      text: wallWords,
      shows: { name: null, part: 'open' }
    })
    expect(await wall()).toContain(id)
    expect(await wishOn(cloud, id)).toMatchObject({ stage: 'published', hands: [], tray: 'wall' })
    const [told] = valueOf(await cloud.call('a.resident', 'account.messages', {})).rows
    expect(told!.text).toContain('村里同意上墙')
  })

  it.each([
    ['疑似测试：想要棉鞋', 'review'],
    ['违规测试：想要棉鞋', 'risky']
  ])(
    'of doubtful words waits for a person (%s), shows them to nobody, and holds up nobody’s work',
    async (words, why) => {
      const id = await wishIn(cloud, 'collated')
      await publish(id, { words })
      expect(await publication(id)).toMatchObject({ state: 'waiting', waitingFor: why })
      expect(await wall()).not.toContain(id)
      expect(errorOf(await cloud.callRaw('a.loner', 'wish.read', { id }))).toBe('NOT_FOUND')
      expect(errorOf(await cloud.callRaw('a.loner', 'wish.claim', { id, act: freshId() }))).toBe('NOT_FOUND')
      // The officers see how it stands, and go on: other words are checked anew.
      const view = valueOf(await cloud.call('a.officer', 'wish.read', { id }))
      expect([view.inside!.check, view.acts]).toEqual([
        { state: 'waiting', reason: null },
        ['add', 'publish', 'decline']
      ])
      await publish(id, { words: wallWords })
      expect(await wall()).toContain(id)
    }
  )

  it('of words that a person lets pass shows them; of words refused says why', async () => {
    for (const [verb, own, state] of [
      ['approve', {}, 'public'],
      ['refuse', { reason: '写得不清楚' }, 'refused']
    ] as const) {
      const id = await wishIn(cloud, 'collated')
      await publish(id, { words: '疑似测试：想要棉鞋' })
      const { version: seen } = await publication(id)
      valueOf(
        await cloud.callRaw('a.officer2', `publication.${verb}`, {
          id: `wish.${id}`,
          act: freshId(),
          seen,
          ...own
        })
      )
      expect((await publication(id)).state).toBe(state)
      expect((await wall()).includes(id)).toBe(state === 'public')
      const { inside } = valueOf(await cloud.call('a.officer', 'wish.read', { id }))
      expect(inside!.check).toEqual({ state, reason: state === 'refused' ? '写得不清楚' : null })
    }
  })

  it('on the wall corrects the words there, keeps the day, and tells nobody again', async () => {
    const id = await wishIn(cloud, 'published')
    const { dueAt } = await wishOn(cloud, id)
    const before = (await cloud.admin.all('messages')).length
    await publish(id, { words: '想要一双 40 号的棉鞋' })
    expect(await wishOn(cloud, id)).toMatchObject({
      stage: 'published',
      words: '想要一双 40 号的棉鞋',
      dueAt
    })
    expect((await publication(id)).text).toBe('想要一双 40 号的棉鞋')
    expect((await cloud.admin.all('messages')).length).toBe(before)
  })

  it('is an officer’s, and refuses names like the hub’s words', async () => {
    const id = await wishIn(cloud, 'collated')
    const ask = (who: string, own: object = {}) =>
      cloud.callRaw(who, 'wish.publish', { id, act: freshId(), ...own })
    for (const who of ['a.hub', 'a.resident', 'a.member'])
      expect([who, errorOf(await ask(who))]).toEqual([who, 'NOT_ALLOWED'])
    expect(errorOf(await ask('a.officer', { words: '周小满想要棉鞋' }))).toBe('WALL_NAMES')
  })
})
