import fc from 'fast-check'
import { freshId } from '../../../support/ids'
import { dayIn, secret, wishIn, wishOn } from '../../../support/samples/wish'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'
import { everybody, openidOf, personIdOf, world, type PersonKey } from '../../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const claim = (who: string, id: string, own: object = {}) =>
  cloud.callRaw(who, 'wish.claim', { id, act: freshId(), ...own })

/** Those who live in the household. */
const concerned = ['a.resident', 'a.neighbor', 'a.hub']
/** Everybody of both villages and the town who may claim what a.resident wished. */
const willing = everybody.filter((who) => !concerned.includes(who) && who !== 'county.office')

describe('wish.claim', () => {
  it('takes it off the wall to an end that is said, and tells those it concerns', async () => {
    const id = await wishIn(cloud, 'published')
    expect(valueOf(await claim('a.loner', id, { until: dayIn(cloud, 3) }))).toEqual({
      id,
      stage: 'claimed',
      version: 4
    })
    await cloud.settled(id)
    const wish = await wishOn(cloud, id)
    expect(wish).toMatchObject({
      claim: { by: { id: personIdOf('a.loner') }, organization: null, until: dayIn(cloud, 3), seq: 4 },
      hands: [personIdOf('a.loner')]
    })
    expect(wish.dueAt).toEqual(new Date(`${dayIn(cloud, 4)}T00:00:00+08:00`))
    for (const who of ['a.resident', 'a.officer', 'a.member'] as const) {
      const [told] = valueOf(await cloud.call(who, 'account.messages', {})).rows
      expect([who, told!.text]).toEqual([who, expect.stringContaining('郑有田认领了')])
    }
  })

  it('takes the days set where none is said', async () => {
    const id = await wishIn(cloud, 'published')
    valueOf(await claim('b.resident', id))
    expect((await wishOn(cloud, id)).claim!.until).toBe(dayIn(cloud, 14))
  })

  it('is done by the day it is wanted, and within the days set; never in the past', async () => {
    const id = await wishIn(cloud, 'published', { wanted: dayIn(cloud, 5) })
    expect(errorOf(await claim('a.loner', id, { until: dayIn(cloud, -1) }))).toBe('DATE_PAST')
    expect(errorOf(await claim('a.loner', id, { until: dayIn(cloud, 6) }))).toBe('DATE_FAR')
    const open = await wishIn(cloud, 'published')
    expect(errorOf(await claim('a.loner', open, { until: dayIn(cloud, 61) }))).toBe('DATE_FAR')
    valueOf(await claim('a.loner', open, { until: dayIn(cloud, 60) }))
    valueOf(await claim('a.loner', id))
    expect((await wishOn(cloud, id)).claim!.until).toBe(dayIn(cloud, 5))
  })

  it('is made for an organization by who answers for it, and then in the hands of all of its officers', async () => {
    const id = await wishIn(cloud, 'published')
    expect(errorOf(await claim('a.loner', id, { nodeId: 'village-a' }))).toBe('NOT_ALLOWED')
    expect(errorOf(await claim('b.officer', id, { nodeId: 'village-a' }))).toBe('NOT_ALLOWED')
    valueOf(await claim('b.officer', id, { nodeId: 'village-b' }))
    expect(await wishOn(cloud, id)).toMatchObject({
      claim: { organization: { id: 'village-b', name: '柳湾村' } },
      hands: ['village-b']
    })
    const view = valueOf(await cloud.call('b.officer2', 'wish.read', { id }))
    expect([view.claim!.you, view.acts]).toEqual([true, ['add', 'release', 'fulfil']])
  })

  it('is open to everybody of the village and the town, and to nobody whose own it is', async () => {
    for (const who of everybody) {
      const id = await wishIn(cloud, 'published')
      const answer = await claim(who, id)
      const refusal = concerned.includes(who) ? 'NOT_ALLOWED' : 'NOT_FOUND'
      expect([who, answer.ok || answer.error.name]).toEqual([who, willing.includes(who) || refusal])
    }
    const id = await wishIn(cloud, 'published')
    expect(errorOf(await claim('stranger', id))).toBe('UNKNOWN_CALLER')
    expect(errorOf(await claim('a.loner', 'wish-that-never-was'))).toBe('NOT_FOUND')
  })

  it('tells who claimed it whom to call, and never whose wish it is', async () => {
    const id = await wishIn(cloud, 'published')
    valueOf(await claim('b.loner', id))
    await cloud.settled(id)
    valueOf(await cloud.call('a.resident', 'wish.add', { id, act: freshId(), text: '周六在家' }))
    await cloud.settled(id)
    const read = await cloud.call('b.loner', 'wish.read', { id })
    const answers = [
      read,
      await cloud.call('b.loner', 'wish.tray', { tray: 'claimed', whose: 'mine' }),
      await cloud.call('b.loner', 'account.messages', {})
    ]
    const view = valueOf(read)
    expect(view.reach!.name).toBe('陈立秋')
    expect(view.history.map(({ text }) => text)).toEqual(['周六在家', undefined])
    const [resident] = world().persons.filter(({ openid }) => openid === openidOf('a.resident'))
    for (const word of ['周小满', resident!.phone!, '石桥村一户', '王长河', secret])
      expect([word, JSON.stringify(answers)]).toEqual([word, expect.not.stringContaining(word)])
  })

  it('of many at once is one: whoever else tries is told that somebody was first', async () => {
    const draws = fc.shuffledSubarray(willing, { minLength: 2, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(draws, async (whos: PersonKey[]) => {
        const id = await wishIn(cloud, 'published')
        const answers = await Promise.all(whos.map((who) => claim(who, id)))
        const won = whos.filter((_who, index) => answers[index]!.ok)
        expect(won).toHaveLength(1)
        for (const answer of answers)
          if (!answer.ok) expect(answer.error.name).toMatch(/^(ACT_NOT_NOW|CONFLICT|STALE)$/)
        const wish = await wishOn(cloud, id)
        expect(wish.claim!.by.id).toBe(personIdOf(won[0]!))
        expect(wish.history.filter(({ act }) => act === 'claim')).toHaveLength(1)
      }),
      { numRuns: 8 }
    )
  }, 120_000)

  it('sent twice and four times at once happens once and answers the same', async () => {
    const id = await wishIn(cloud, 'published')
    const input = { id, act: freshId() }
    const answers = await Promise.all([1, 2, 3, 4].map(() => cloud.callRaw('a.loner', 'wish.claim', input)))
    answers.push(await cloud.callRaw('a.loner', 'wish.claim', input))
    for (const answer of answers)
      expect(answer).toEqual({ ok: true, value: { id, stage: 'claimed', version: 4 } })
  })
})
