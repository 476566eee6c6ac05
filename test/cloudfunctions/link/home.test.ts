import { assigned, gap, linked } from '../../support/samples/link'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('reads the link of the own household', async () => {
  const home = valueOf(await cloud.call('a.resident', 'link.home', {}))
  expect(home).toMatchObject({ home: { id: linked, contact: { name: '陈立秋' } }, city: null })
  await assigned(cloud)
  expect(valueOf(await cloud.call('a.loner', 'link.home', {})).home).toMatchObject({
    id: gap,
    stage: 'proposed'
  })
  expect(valueOf(await cloud.call('a.homeless', 'link.home', {}))).toEqual({ home: null, city: null })
})
