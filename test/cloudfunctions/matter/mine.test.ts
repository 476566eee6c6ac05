import { freshId } from '../../support/ids'
import { memoryVillage, settled } from '../../support/memoryVillage'
import { receiptOf } from '../../support/matterOn'
import { personIdOf } from '../../support/world'

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

  it('keeps a complaint filed for a household from the person of it whom it is about, and leaves no gap', async () => {
    // The hub lives in the household.
    const file = (about?: string[]) => {
      const id = freshId('matter')
      const onBehalf = { householdId: 'household-a-one', receipt: receiptOf(id) }
      return village.call('a.member', 'matter.submit', {
        id,
        text: '要说一件事。',
        onBehalf,
        ...(about && { about })
      })
    }
    const plain = await file()
    for (let index = 0; index < 21; index += 1) await file(['hub'])
    expect(await village.call('a.hub', 'matter.mine', {})).toMatchObject({
      rows: [{ id: plain.id }],
      after: null
    })
    expect((await village.call('a.neighbor', 'matter.mine', {})).rows).toHaveLength(20)
  })

  it('keeps what the caller asked, even where somebody who does not know that says it is about them', async () => {
    const id = freshId('matter')
    await village.call('a.handler', 'matter.submit', { id, text: '账目没有公开。', hideName: true })
    await village.act('a.officer', 'passUp', id, { text: '说到了他', about: [personIdOf('a.handler')] })
    await settled()
    expect((await village.call('a.handler', 'matter.mine', {})).rows.map((row) => row.id)).toEqual([id])
    expect(village.told(personIdOf('a.handler')).at(-1)).toMatch(/^这件事说到了/)
  })
})
