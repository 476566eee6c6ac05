import { freshId } from '../../../support/ids'
import { act, approving, linked } from '../../../support/samples/link'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('is read by those who decide, and by nobody else but oneself', async () => {
  await approving(cloud)
  await act(cloud, 'a.neighbor', 'advise', { id: linked, favors: false, text: '现在的也很好' })
  const advice = async (who: string) =>
    valueOf(await cloud.call(who, 'link.read', { id: linked })).advice.map(({ text, by }) => [by, text])
  expect(await advice('a.officer')).toEqual([['吴桂芳', '现在的也很好']])
  expect(await advice('a.neighbor')).toEqual([['吴桂芳', '现在的也很好']])
  expect(await advice('a.member')).toEqual([])
})

it('is for members of the village and the household', async () => {
  await approving(cloud)
  const answer = await cloud.callRaw('a.homeless', 'link.advise', {
    id: linked,
    act: freshId(),
    favors: true,
    text: '好'
  })
  expect(errorOf(answer)).toBe('NOT_FOUND')
})
