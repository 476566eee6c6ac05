import { startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'
import { personIdOf } from '../../support/world'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  const message = (to: string, index: number) => {
    const at = new Date(Date.UTC(2026, 10, 23, 0, 0, Math.floor(index / 2)))
    const _id = `m-${to}-${String(index).padStart(3, '0')}`
    return {
      _id,
      to,
      matterId: 'm',
      subject: '路灯',
      text: `第 ${index} 条`,
      at,
      key: `${at.toISOString()} ${_id}`
    }
  }
  const many = Array.from({ length: 45 }, (_none, index) => message(personIdOf('a.resident'), index))
  await cloud.admin.insert('messages', [
    ...many,
    message('village-a', 50),
    message(personIdOf('a.officer'), 52)
  ])
}, 60_000)
afterAll(() => cloud?.close())

describe('account.messages', () => {
  it('lists newest first, page by page without a gap', async () => {
    const texts: string[] = []
    const sizes: number[] = []
    for (let after: string | null | undefined; after !== null;) {
      const page = valueOf(await cloud.call('a.resident', 'account.messages', after ? { after } : {}))
      texts.push(...page.rows.map((row) => row.text))
      sizes.push(page.rows.length)
      after = page.after
    }
    expect(sizes).toEqual([20, 20, 5])
    expect(texts).toEqual(Array.from({ length: 45 }, (_none, index) => `第 ${44 - index} 条`))
  })

  it('lists for an officer also what is told to the office', async () => {
    const { rows } = valueOf(await cloud.call('a.officer', 'account.messages', {}))
    expect(rows.map((row) => row.text)).toEqual(['第 52 条', '第 50 条'])
  })

  it.each(['a.neighbor', 'b.officer', 'town.office'])('lists nothing for %s', async (who) => {
    expect(valueOf(await cloud.call(who, 'account.messages', {}))).toEqual({ rows: [], after: null })
  })
})
