import { assigned } from '../../support/samples/link'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('counts what each holds and is proposed for; why somebody is exempt is for officers', async () => {
  const memberId = await assigned(cloud)
  await cloud.admin.set('persons', memberId, {
    service: { category: 'home', exemption: { reason: 'ill', volunteers: true } }
  })
  const rows = async (who: string) => valueOf(await cloud.call(who, 'link.members', {})).rows
  expect(await rows('a.officer')).toMatchObject([
    { name: '孙大勇', count: 1, exempt: 'ill', volunteers: true },
    { name: '陈立秋', count: 1, hub: { name: '王长河' } }
  ])
  expect(await rows('a.resident')).toMatchObject([{ exempt: null, hub: null }, { hub: null }])
})
