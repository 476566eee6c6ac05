import { linked } from '../../support/samples/link'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('lists the households of a member with since when', async () => {
  const mine = valueOf(await cloud.call('a.member', 'link.mine', {}))
  expect(mine.rows).toMatchObject([{ id: linked, stage: 'linked', acts: ['change', 'end'] }])
  expect(mine.service).toMatchObject({ category: 'home', monthly: false, range: { min: 5, max: 20 } })
  expect(errorOf(await cloud.call('a.resident', 'link.mine', {}))).toBe('NOT_ALLOWED')
})
