import { memoryReports } from '../../support/memoryReports'
import { memoryVillage, refusalOf, refusedBy, settled } from '../../support/memoryVillage'
import { storeCalls } from '../../support/memoryCloud'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const { post, act } = memoryReports(village)
beforeEach(() => village.reset())
afterEach(settled)

const subjects = (rows: { subject: string }[]) => rows.map(({ subject }) => subject)
const hour = (index: number) => new Date(Date.UTC(2026, 10, 23, index))

describe('report.mine', () => {
  it('lists the own ones, newest first, to nobody else', async () => {
    for (const [index, text] of ['一', '二'].entries()) {
      village.at(hour(index))
      await post({ text, urgency: index ? 'ordinary' : 'grave' })
    }
    expect(subjects((await village.call('a.member', 'report.mine', {})).rows)).toEqual(['二', '一'])
    expect((await village.call('a.officer', 'report.mine', {})).rows).toEqual([])
  })

  it('pages by key, losing and doubling nothing while new ones come', async () => {
    for (let index = 0; index < 25; index += 1) {
      village.at(hour(index))
      await post({ text: `第 ${index} 条`, urgency: index % 7 ? 'ordinary' : 'grave' })
    }
    const first = await village.call('a.member', 'report.mine', {})
    village.at(hour(30))
    await post({ text: '后来的' })
    const second = await village.call('a.member', 'report.mine', { after: first.after! })
    expect(subjects([...first.rows, ...second.rows])).toEqual(
      Array.from({ length: 25 }, (_none, index) => `第 ${24 - index} 条`)
    )
    expect(second.after).toBeNull()
  })

  it('says how far each is: whether it is a matter by now, and whether the town marked it', async () => {
    const id = await post({ text: '路断了', urgency: 'urgent', category: 'infrastructure' })
    expect((await village.call('a.member', 'report.mine', {})).rows).toMatchObject([
      { id, by: { name: '陈立秋', you: true }, matter: null, important: false }
    ])
    const { matterId } = await act('a.officer', 'raise', id)
    await act('town.office', 'mark', id, { reason: '报得及时' })
    await settled()
    expect((await village.call('a.member', 'report.mine', {})).rows).toMatchObject([
      { id, matter: { id: matterId, stage: 'asked' }, important: true }
    ])
  })

  it('is lost by nobody who lost the post: what they reported stays theirs to see', async () => {
    await post({ text: '一' })
    const { collection } = jest.requireActual('../../support/memoryCloud')
    await collection('persons')
      .doc('p-a-member')
      .update({ data: { posts: [] } })
    expect(subjects((await village.call('a.member', 'report.mine', {})).rows)).toEqual(['一'])
    expect(await refusalOf(village.call('stranger', 'report.mine', {}))).toBe('UNKNOWN_CALLER')
  })

  it('takes two calls of the store', async () => {
    await post()
    await settled()
    storeCalls.length = 0
    await village.call('a.member', 'report.mine', {})
    expect(storeCalls).toEqual(['get persons', 'get reports'])
  })

  it.each([{ after: 'x'.repeat(121) }, { after: 7 }, { personId: 'p-a-hub' }])(
    'refuses %j',
    async (input) => {
      const [field] = Object.keys(input)
      expect(
        (await refusedBy(village.call('a.member', 'report.mine', input as never))).toWire()
      ).toMatchObject({
        name: 'BAD_INPUT',
        fields: { [field!]: expect.any(String) }
      })
    }
  )
})
