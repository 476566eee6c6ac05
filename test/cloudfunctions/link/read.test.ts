import { gap, linked } from '../../support/samples/link'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('is for those it concerns; members of the village see gaps', async () => {
  const read = (who: string, id: string) => cloud.call(who, 'link.read', { id })
  expect(valueOf(await read('a.neighbor', linked))).toMatchObject({
    stage: 'linked',
    acts: ['change', 'end']
  })
  expect(errorOf(await read('a.loner', linked))).toBe('NOT_FOUND')
  expect(errorOf(await read('a.resident', gap))).toBe('NOT_FOUND')
  expect(errorOf(await read('a.officer', 'never'))).toBe('NOT_FOUND')
  expect(errorOf(await read('b.officer', gap))).toBe('NOT_FOUND')
})
