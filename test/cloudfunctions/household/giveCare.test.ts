import { careItems } from '../../../types/domain/care'
import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import { alone, consentOf, give, illness, known, others } from './careSupport'
import { one } from './support'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

describe('household.giveCare', () => {
  it('lets those know who were named, and nobody else', async () => {
    valueOf(await give(cloud, 'a.resident', [illness]))
    for (const who of ['a.member', 'a.officer', 'a.officer2']) expect(await known(cloud, who)).toBe(true)
    for (const who of ['a.loner', 'a.handler', 'b.officer', 'b.member', 'town.office', 'town.admin'])
      expect(await known(cloud, who)).toMatch(/^NOT_(FOUND|ALLOWED)$/)
  })

  it('keeps the secretary apart from the other officers', async () => {
    const secretary = { act: freshId(), personId: personIdOf('a.officer'), role: 'officer' as const }
    valueOf(
      await cloud.call('town.admin', 'organization.designate', {
        ...secretary,
        nodeId: 'village-a',
        positions: ['secretary']
      })
    )
    valueOf(await give(cloud, 'a.resident', [illness]))
    expect([await known(cloud, 'a.officer'), await known(cloud, 'a.officer2')]).toEqual([false, true])
    valueOf(await give(cloud, 'a.resident', [alone]))
    expect(await known(cloud, 'a.officer')).toBe(true)
  })

  it('is for who speaks for the household; for any of its people where nobody does', async () => {
    valueOf(await give(cloud, 'a.neighbor', [illness]))
    await cloud.admin.set('households', one, { representativeId: personIdOf('a.resident') })
    expect(errorOf(await give(cloud, 'a.neighbor', [alone]))).toBe('NOT_FOUND')
    valueOf(await give(cloud, 'a.resident', [alone]))
    expect((await consentOf(cloud))!.given).toMatchObject([
      { ...illness, by: '吴桂芳' },
      { ...alone, by: '周小满' }
    ])
  })

  it.each(others)('is refused to %s, and writes nothing', async (who) => {
    const before = await cloud.dump()
    expect(errorOf(await give(cloud, who, [illness]))).toMatch(/^(NOT_FOUND|UNKNOWN_CALLER)$/)
    expect(await cloud.dump()).toEqual(before)
  })

  it('tells nobody by a message', async () => {
    valueOf(await give(cloud, 'a.resident', careItems))
    await cloud.settled()
    expect(await cloud.admin.all('messages')).toEqual([])
  })

  it('takes words of the list alone, and at least one', async () => {
    for (const items of [
      [],
      [{ need: 'petitioner', to: 'visits' }],
      [{ ...illness, text: '说说' }],
      [{ need: 'illness', to: 'everybody' }]
    ])
      expect(errorOf(await give(cloud, 'a.resident', items as never))).toBe('BAD_INPUT')
  })

  it('sent twice happens once; a repetition that comes late gives nothing anew', async () => {
    const act = freshId()
    const [first, second] = await Promise.all([1, 2].map(() => give(cloud, 'a.resident', [illness], act)))
    expect(valueOf(first!)).toEqual(valueOf(second!))
    const input = { act: freshId(), householdId: one, items: [illness] }
    valueOf(await cloud.call('a.resident', 'household.withdrawCare', input))
    expect(valueOf(await give(cloud, 'a.resident', [illness], act))).toEqual(valueOf(first!))
    expect((await consentOf(cloud))!.given).toEqual([])
    expect(errorOf(await give(cloud, 'a.neighbor', [illness], act))).toBe('ACT_REUSED')
  })
})
