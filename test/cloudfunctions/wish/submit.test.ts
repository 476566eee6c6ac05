import type { Wish } from '../../../cloudfunctions/domain/wish/wish'
import { freshId } from '../../support/ids'
import { dayIn, secret, wishIn, wishOn } from '../../support/samples/wish'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const submit = (who: string, own: object = {}, id = freshId('wish')) =>
  cloud.callRaw(who, 'wish.submit', { id, text: secret, ...own })
const submitted = async (who: string, own: object = {}) => {
  const id = freshId('wish')
  valueOf(await submit(who, own, id))
  await cloud.settled(id)
  return wishOn(cloud, id)
}
const told = async (who: string) =>
  valueOf(await cloud.call(who, 'account.messages', {})).rows.map(({ text }) => text)

describe('wish.submit', () => {
  it('goes to the hub of the household with nothing but words, and tells the hub', async () => {
    const wish = await submitted('a.resident')
    expect(wish).toMatchObject({
      stage: 'wished',
      tray: 'collate',
      hands: [personIdOf('a.hub')],
      owners: [personIdOf('a.resident'), 'household-a-one'],
      whom: 'self',
      showName: false,
      wanted: null,
      cost: null,
      linked: { id: personIdOf('a.member') }
    })
    expect(await told('a.hub')).toEqual([
      expect.stringMatching(/^周小满有一个心愿，等您整理，\d+ 月 \d+ 日前。$/)
    ])
  })

  it('goes to the village office where there is no hub, and of who lives in no household', async () => {
    expect((await submitted('a.loner', { whom: 'home' })).hands).toEqual(['village-a'])
    expect(await submitted('a.homeless')).toMatchObject({
      hands: ['village-a'],
      home: null,
      owners: [personIdOf('a.homeless')]
    })
    expect(errorOf(await submit('a.homeless', { whom: 'home' }))).toBe('NO_HOUSEHOLD')
  })

  it('is filed by a member for a household of theirs, told as such, and for no other', async () => {
    const wish = await submitted('a.member', { whom: 'linked', householdId: 'household-a-one' })
    expect(wish).toMatchObject({
      whom: 'linked',
      asker: { id: personIdOf('a.member') },
      home: { id: 'household-a-one' },
      linked: { id: personIdOf('a.member') }
    })
    expect(wish.history[0]!.by).toMatchObject({ id: personIdOf('a.member'), standing: 'asker' })
    expect(await told('a.neighbor')).toContainEqual(expect.stringContaining('陈立秋替您家许了一个心愿'))
    for (const householdId of ['household-a-two', 'household-b-one', 'household-of-nobody'])
      expect([householdId, errorOf(await submit('a.member', { whom: 'linked', householdId }))]).toEqual([
        householdId,
        'NOT_FOUND'
      ])
    expect(errorOf(await submit('a.member', { whom: 'linked' }))).toBe('HOUSEHOLD_MISSING')
    expect(errorOf(await submit('a.resident', { whom: 'linked', householdId: 'household-a-one' }))).toBe(
      'NOT_FOUND'
    )
  })

  it('takes a day to come, a day that passed as none, and none that is too far', async () => {
    expect((await submitted('a.resident', { wanted: dayIn(cloud, 0) })).wanted).toBe(dayIn(cloud, 0))
    expect((await submitted('a.resident', { wanted: dayIn(cloud, -1) })).wanted).toBeNull()
    expect(errorOf(await submit('a.resident', { wanted: dayIn(cloud, 400) }))).toBe('DATE_FAR')
  })

  it('is small: one character more than 500 is too many', async () => {
    expect(errorOf(await submit('a.resident', { text: '愿'.repeat(501) }))).toBe('BAD_INPUT')
    expect(errorOf(await submit('a.resident', { text: ' \n' }))).toBe('BAD_INPUT')
  })

  it('sent twice, and four times at once, is one wish and answers the same', async () => {
    const id = freshId('wish')
    const answers = await Promise.all([1, 2, 3, 4].map(() => submit('a.resident', {}, id)))
    answers.push(await submit('a.resident', {}, id))
    for (const answer of answers)
      expect(answer).toEqual({ ok: true, value: { id, stage: 'wished', version: 1 } })
    expect((await wishOn(cloud, id)).history).toHaveLength(1)
    expect(errorOf(await submit('a.resident', { text: '另一个' }, id))).toBe('ACT_REUSED')
    expect(errorOf(await submit('b.resident', {}, id))).toBe('ACT_REUSED')
  })

  it('repeated is answered as the first time where the household is not theirs any more', async () => {
    const own = { whom: 'linked', householdId: 'household-a-one' }
    const id = freshId('wish')
    const first = await submit('a.member', own, id)
    const household = (await cloud.admin.get<{ member: object }>('households', 'household-a-one'))!
    await cloud.admin.set('households', 'household-a-one', { member: null })
    expect(await submit('a.member', own, id)).toEqual(first)
    expect(errorOf(await submit('a.member', own))).toBe('NOT_FOUND')
    await cloud.admin.set('households', 'household-a-one', { member: household.member })
  })

  it('never changes what somebody else wished', async () => {
    const id = await wishIn(cloud, 'collated')
    const before = await cloud.admin.get<Wish>('wishes', id)
    for (const who of ['a.resident', 'a.officer', 'b.resident'])
      expect(errorOf(await submit(who, { text: '换一句' }, id))).toBe('ACT_REUSED')
    expect(await cloud.admin.get<Wish>('wishes', id)).toEqual(before)
  })
})
