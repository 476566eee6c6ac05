import { memoryVillage } from '../../support/memoryVillage'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.mine', () => {
  it('lists what the caller asked, newest first, page by page without a gap', async () => {
    const asked: string[] = []
    for (let index = 0; index < 45; index += 1) {
      village.at(new Date(Date.UTC(2026, 10, 23, 2, 0, Math.floor(index / 2))))
      asked.push(await village.submit())
    }
    await village.submit('a.neighbor')
    const listed: string[] = []
    const sizes: number[] = []
    for (let after: string | null | undefined; after !== null;) {
      const page = await village.call('a.resident', 'matter.mine', after ? { after } : {})
      listed.push(...page.rows.map((row) => row.id))
      sizes.push(page.rows.length)
      after = page.after
    }
    expect(sizes).toEqual([20, 20, 5])
    expect(listed).toEqual(asked.reverse())
  })

  it('is empty for whoever asked nothing', async () => {
    await village.submit()
    expect(await village.call('a.neighbor', 'matter.mine', {})).toEqual({ rows: [], after: null })
  })
})
