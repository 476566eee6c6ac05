import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf, type PersonKey } from '../../support/world'
import { personDoc } from './support'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const member = personIdOf('a.member')
const pledge = (who: string, words: string | null, showPhone: boolean, act = freshId()) =>
  cloud.call(who, 'household.pledge', { act, pledge: words, showPhone })

describe('household.pledge', () => {
  it('keeps everything else of the service, and is done once an act', async () => {
    const before = (await personDoc(cloud, member)).service
    const act = freshId()
    const answers = await Promise.all([1, 2].map(() => pledge('a.member', '随叫随到', false, act)))
    for (const answer of answers) expect(valueOf(answer)).toEqual({ pledge: '随叫随到', showPhone: false })
    const { service, history } = await personDoc(cloud, member)
    expect(service).toEqual({ ...(before ?? { category: 'home' }), pledge: '随叫随到', showPhone: false })
    expect(history.filter(({ id }) => id === act)).toHaveLength(1)
    expect(errorOf(await pledge('a.member', '换一句', false, act))).toBe('ACT_REUSED')
  })

  it.each<PersonKey>(['a.resident', 'a.handler'])('is not for %s', async (who) => {
    expect(errorOf(await pledge(who, '我也来', true))).toBe('NOT_ALLOWED')
  })

  it('by two acts at once keeps one of the two whole, and both in the history', async () => {
    const said = [
      ['随叫随到', true],
      ['水电我来', false]
    ] as const
    const acts = said.map(() => freshId())
    const answers = await Promise.all(
      said.map(([words, shown], index) => pledge('a.member', words, shown, acts[index]))
    )
    expect(answers.map(valueOf)).toEqual(said.map(([words, showPhone]) => ({ pledge: words, showPhone })))
    const { service, history } = await personDoc(cloud, member)
    expect(said).toContainEqual([service!.pledge, service!.showPhone])
    expect(history.filter(({ id }) => acts.includes(id))).toHaveLength(2)
  })

  it('under an act of somebody else’s is their own', async () => {
    const act = freshId()
    valueOf(await pledge('a.member', '随叫随到', false, act))
    expect(valueOf(await pledge('b.member', '我也来', true, act))).toEqual({
      pledge: '我也来',
      showPhone: true
    })
    expect((await personDoc(cloud, member)).service?.pledge).toBe('随叫随到')
  })

  it.each([
    ['pledge', '字'.repeat(101)],
    ['pledge', '两\n行'],
    ['pledge', ' \u200b '],
    ['pledge', undefined],
    ['showPhone', 'yes'],
    ['act', 'short']
  ])('names %s in a wrong shape, and keeps what was', async (field, value) => {
    await cloud.settled()
    const before = await personDoc(cloud, member)
    const input = { act: freshId(), pledge: '好', showPhone: false, [field]: value }
    expect(await cloud.callRaw('a.member', 'household.pledge', input)).toMatchObject({
      error: { fields: { [field]: expect.any(String) } }
    })
    expect(await personDoc(cloud, member)).toEqual(before)
  })
})
