import type { Household } from '../../../../cloudfunctions/kernel/household'
import { act, linked } from '../../../support/samples/link'
import { startTestCloud, valueOf, type TestCloud } from '../../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

it('with approval makes a gap at once, and the village is told', async () => {
  await act(cloud, 'a.member', 'end', { id: linked, text: '去女儿家长住' })
  await act(cloud, 'a.officer', 'approve', { id: linked })
  await cloud.settled()
  expect(await cloud.admin.get<Household>('households', linked)).toMatchObject({ member: null, hub: null })
  const gaps = valueOf(await cloud.call('a.officer2', 'link.gaps', { nodeId: 'village-a' }))
  expect(gaps.rows.map(({ id }) => id)).toContain(linked)
  const { rows } = valueOf(await cloud.call('a.officer2', 'account.messages', {}))
  expect(rows.map(({ text }) => text)).toContainEqual(expect.stringContaining('没有联系的党员了'))
})
