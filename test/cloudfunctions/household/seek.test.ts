import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'
import { household } from './support'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterAll(() => cloud?.close())

const seek = async (text: string, who = 'a.officer') =>
  valueOf(await cloud.call(who, 'household.seek', { text }))

describe('household.seek', () => {
  it('finds by the beginning of the name, with the household and the end of the number', async () => {
    expect(await seek('周小')).toEqual({
      rows: [
        {
          id: personIdOf('a.resident'),
          name: '周小满',
          household: '石桥村一户',
          home: { id: 'grid-a1', name: '石桥村一组' },
          phoneEnd: expect.stringMatching(/^\d{4}$/) as string
        }
      ],
      more: false
    })
  })

  it('finds by the whole number, however it is written, and by no part of it', async () => {
    const [{ id, phoneEnd } = { id: '', phoneEnd: '' }] = (await seek('周小')).rows
    const { phone } = (await cloud.admin.get<{ phone: string }>('persons', id))!
    const spaced = `${phone.slice(0, 3)} ${phone.slice(3, 7)}-${phone.slice(7)}`
    expect((await seek(spaced)).rows.map((row) => row.id)).toEqual([id])
    expect((await seek(phoneEnd!)).rows).toEqual([])
  })

  it('finds nobody of another village, and everybody of its villages for the town', async () => {
    expect((await seek('周小', 'b.officer')).rows).toEqual([])
    expect((await seek('周', 'town.office')).rows.map(({ id }) => id).sort()).toEqual(
      expect.arrayContaining([personIdOf('a.resident'), personIdOf('b.resident')])
    )
    for (const who of ['a.hub', 'a.member', 'a.resident'])
      expect(errorOf(await cloud.callRaw(who, 'household.seek', { text: '周' }))).toBe('NOT_ALLOWED')
  })

  it('shows twenty and says that there are more', async () => {
    await household(
      cloud,
      Array.from({ length: 21 }, (_none, index) => `欧阳${String.fromCodePoint(0x4e00 + index)}`)
    )
    const found = await seek('欧阳')
    expect(found.rows).toHaveLength(20)
    expect(found.more).toBe(true)
    expect(cloud.emulator.calls().at(-1)!.storeCalls).toHaveLength(2)
  })
})
