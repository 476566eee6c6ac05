import { freshId } from '../../support/ids'
import { deciding, doubtful } from '../../support/publications'
import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { everybody, personIdOf, world } from '../../support/world'
import { personDoc } from './support'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const member = personIdOf('a.member')
const face = (who: string, memberId = member) => cloud.call(who, 'household.face', { memberId })
const pledge = (who: string, words: string | null, showPhone: boolean) =>
  cloud.call(who, 'household.pledge', { act: freshId(), pledge: words, showPhone })

describe('household.face', () => {
  it('tells whoever opens it who the member is and how many households, and names none of them', async () => {
    const { households, persons } = world()
    const answer = await face('stranger')
    expect(valueOf(answer)).toMatchObject({
      name: '陈立秋',
      village: '石桥村村委会',
      households: 1,
      reach: { own: false, name: '石桥村村委会', phone: '0939-1000001' },
      you: null
    })
    const told = JSON.stringify(answer)
    for (const household of households) {
      expect(told).not.toContain(household._id)
      expect(told).not.toContain(household.name)
    }
    for (const { _id, name, phone, openid } of persons.filter((one) => one._id !== member))
      for (const secret of [_id, name, phone, openid]) if (secret) expect(told).not.toContain(secret)
    const own = await personDoc(cloud, member)
    for (const secret of [own.phone!, own.openid!, own.householdId!]) expect(told).not.toContain(secret)
  })

  it('is of members alone: anybody else answers as somebody who does not exist', async () => {
    const missing = await face('stranger', 'p-nobody')
    const keys = everybody.filter((key) => !/\.member$/.test(key))
    for (const key of keys) {
      const posts = (await personDoc(cloud, personIdOf(key))).posts.map(({ role }) => role as string)
      if (posts.includes('member')) continue
      expect([key, await face('stranger', personIdOf(key))]).toEqual([key, missing])
    }
  })

  it('shows the member’s own number once they chose to, and takes it away again', async () => {
    valueOf(await pledge('a.member', '有急事半夜也来', true))
    await cloud.settled()
    const { phone } = await personDoc(cloud, member)
    expect(valueOf(await face('stranger'))).toMatchObject({
      pledge: '有急事半夜也来',
      reach: { own: true, name: '陈立秋', phone }
    })
    valueOf(await pledge('a.member', null, false))
    await cloud.settled()
    expect(JSON.stringify(await face('b.resident'))).not.toContain(phone)
    expect(valueOf(await face('b.resident')).pledge).toBeNull()
  })

  it('tells the member what they may edit', async () => {
    expect(valueOf(await face('a.member')).you).toEqual({ showPhone: false, pledge: null })
    expect(valueOf(await face('a.officer')).you).toBeNull()
  })

  it('shows others what the check lets pass, and the member how far it is', async () => {
    const shown = async () => {
      await cloud.settled()
      const [others, own] = [valueOf(await face('a.resident')), valueOf(await face('a.member'))]
      return [others.pledge, own.pledge, own.you!.pledge]
    }
    valueOf(await pledge('a.member', '水电的事找我', false))
    expect(await shown()).toEqual([
      '水电的事找我',
      '水电的事找我',
      { text: '水电的事找我', state: 'public', reason: null }
    ])
    valueOf(await pledge('a.member', doubtful, false))
    expect(await shown()).toEqual([null, null, { text: doubtful, state: 'waiting', reason: null }])
    valueOf(
      await cloud.call('a.officer', 'publication.refuse', { ...(await deciding(cloud)), reason: '看不明白' })
    )
    expect(await shown()).toEqual([null, null, { text: doubtful, state: 'refused', reason: '看不明白' }])
    valueOf(await pledge('a.member', null, false))
    expect(await shown()).toEqual([null, null, null])
  })
})
