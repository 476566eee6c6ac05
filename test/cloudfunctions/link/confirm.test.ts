import { freshId } from '../../support/ids'
import { listIn, today } from '../../support/samples/link'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('needs more than half of those present, on a day that has come', async () => {
  const id = await listIn(cloud, 'draft')
  const confirm = (own: object) =>
    cloud.callRaw('a.officer', 'link.confirm', {
      id,
      act: freshId(),
      day: today(cloud),
      present: 10,
      favor: 6,
      ...own
    })
  expect(errorOf(await confirm({ favor: 5 }))).toBe('NOT_CARRIED')
  expect(errorOf(await confirm({ favor: 11 }))).toBe('VOTES_WRONG')
  expect(errorOf(await confirm({ day: '2999-01-01' }))).toBe('DATE_AHEAD')
  expect(valueOf(await confirm({}))).toMatchObject({ state: 'confirmed' })
  expect(errorOf(await confirm({}))).toBe('LIST_NOT_NOW')
})
