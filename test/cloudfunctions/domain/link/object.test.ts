import { freshId } from '../../../support/ids'
import { act, gap, listIn } from '../../../support/samples/link'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const text = '他常年在外地'

it('is known by name to officers who are not concerned, and to oneself', async () => {
  await listIn(cloud, 'public')
  await act(cloud, 'a.resident', 'object', { id: gap, text })
  const read = async (who: string) => valueOf(await cloud.call(who, 'link.read', { id: gap })).objections
  expect(await read('a.officer')).toMatchObject([{ by: '周小满', text }])
  expect(await read('a.loner')).toMatchObject([{ by: null, text }])
})

it('is not taken before the publication, nor for what is on no list', async () => {
  await listIn(cloud, 'confirmed')
  const object = (id: string) => cloud.callRaw('a.resident', 'link.object', { id, act: freshId(), text })
  expect(errorOf(await object(gap))).toBe('PUBLICATION_OVER')
  expect(errorOf(await object('household-b-one'))).toBe('NOT_FOUND')
})
