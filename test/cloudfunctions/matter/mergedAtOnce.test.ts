import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { freshId } from '../../support/ids'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const submitted = async (who: string) =>
  valueOf(await cloud.call(who, 'matter.submit', { id: freshId('matter'), text: '村口的路灯坏了。' })).id
const merge = (id: string, into: string) =>
  cloud.call('a.officer', 'matter.merge', { id, act: freshId(), into })
const matter = async (id: string) => (await cloud.admin.get<Matter>('matters', id))!

it('two merged into one another at the same moment, on the local cloud: one leads, the other is with it', async () => {
  for (let round = 0; round < 8; round += 1) {
    const [first, second] = [await submitted('a.resident'), await submitted('a.loner')]
    const answers = await Promise.all([merge(first, second), merge(second, first)])
    expect(answers.some(({ ok }) => ok)).toBe(true)
    await cloud.settled()
    const both = [await matter(first), await matter(second)]
    const followers = both.filter(({ stage }) => stage === 'merged')
    expect(followers).toHaveLength(1)
    const lead = both.find(({ _id }) => _id === followers[0]!.cluster!.id)!
    expect(lead).toMatchObject({ stage: 'asked', cluster: null, joined: 1 })
  }
}, 60_000)
