import { secret, wallWords, wishIn } from '../../support/samples/wish'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { everybody } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const read = async (who: string, id: string) => valueOf(await cloud.call(who, 'wish.read', { id }))
const readers = async (id: string) => {
  const answers = await Promise.all(everybody.map((who) => cloud.call(who, 'wish.read', { id })))
  return everybody.filter((_who, index) => answers[index]!.ok)
}

describe('wish.read', () => {
  it('is for those it concerns alone until it is on the wall', async () => {
    const own = ['a.resident', 'a.neighbor', 'a.member', 'a.hub', 'a.officer', 'a.officer2']
    expect(await readers(await wishIn(cloud, 'wished'))).toEqual(own)
    expect(await readers(await wishIn(cloud, 'collated'))).toEqual(own)
    const ofTheTown = everybody.filter((who) => who !== 'county.office')
    expect(await readers(await wishIn(cloud, 'published'))).toEqual(ofTheTown)
  })

  it('tells those it concerns everything, with what each may do now', async () => {
    const id = await wishIn(cloud, 'wished')
    const views = await Promise.all(
      ['a.resident', 'a.neighbor', 'a.member', 'a.hub', 'a.officer'].map((who) => read(who, id))
    )
    for (const view of views) expect(view.inside).toMatchObject({ text: secret, for: '周小满' })
    expect(views.map(({ acts }) => acts)).toEqual([
      ['add', 'withdraw'],
      [],
      ['add'],
      ['add', 'collate'],
      ['add', 'collate', 'decline']
    ])
    expect(views[0]!.inside!.responsible!.name).toBe('王长河')
  })

  it('tells who sees it on the wall the words there, what it takes, and that they may claim it', async () => {
    const id = await wishIn(cloud, 'published', { cost: 'to50' })
    expect(await read('b.loner', id)).toMatchObject({
      words: wallWords,
      name: null,
      cost: 'to50',
      inside: null,
      history: [],
      claim: null,
      reach: null,
      acts: ['claim'],
      organizations: [],
      claimDays: { last: expect.any(String), usual: expect.any(String) }
    })
    expect((await read('b.officer', id)).organizations).toEqual([{ id: 'village-b', name: '柳湾村' }])
  })

  it('tells the wall that it is claimed, and not by whom', async () => {
    const id = await wishIn(cloud, 'claimed')
    const view = await read('b.loner', id)
    expect(view.claim).toEqual({ by: null, organization: null, you: false, until: expect.any(String) })
    expect(JSON.stringify(view)).not.toContain('郑有田')
    expect((await read('a.resident', id)).claim!.by!.name).toBe('郑有田')
  })

  it('is nothing to a stranger, and the same as nothing to who has no part in it', async () => {
    const id = await wishIn(cloud, 'wished')
    expect(errorOf(await cloud.call('stranger', 'wish.read', { id }))).toBe('UNKNOWN_CALLER')
    const missing = await cloud.call('b.resident', 'wish.read', { id: 'wish-that-never-was' })
    expect(await cloud.call('b.resident', 'wish.read', { id })).toEqual(missing)
  })
})
