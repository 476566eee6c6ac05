import { memoryReports } from '../../support/memoryReports'
import { memoryVillage, refusalOf, settled } from '../../support/memoryVillage'
import { storeCalls } from '../../support/memoryCloud'
import type { PersonKey } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const { post, act } = memoryReports(village)
beforeEach(() => village.reset())
afterEach(settled)

const subjects = (rows: { subject: string }[]) => rows.map(({ subject }) => subject)
const hour = (index: number) => new Date(Date.UTC(2026, 10, 23, index))

describe('report.list', () => {
  it('shows pressing ones without a case first, then the newest', async () => {
    const given = ['早的急事', '平常', '立了事的急事', '新的平常']
    const ids: string[] = []
    for (const [index, text] of given.entries()) {
      village.at(hour(index))
      ids.push(
        await post({ text, category: 'welfare', urgency: text.includes('急') ? 'urgent' : 'ordinary' })
      )
    }
    await act('a.officer', 'raise', ids[2]!)
    const { rows } = await village.call('a.officer', 'report.list', { scope: 'village' })
    expect(subjects(rows)).toEqual(['早的急事', '新的平常', '立了事的急事', '平常'])
    const town = await village.call('town.office', 'report.list', { scope: 'town' })
    expect(subjects(town.rows)).toEqual(['早的急事', '立了事的急事'])
  })

  it('pages by key, losing and doubling nothing', async () => {
    for (let index = 0; index < 45; index += 1) {
      village.at(hour(index))
      await post({ text: `第 ${index} 条`, category: 'welfare', urgency: index % 7 ? 'ordinary' : 'grave' })
    }
    await settled()
    const seen: string[] = []
    for (let after: string | null | undefined; after !== null;) {
      const page = await village.call('a.officer', 'report.list', {
        scope: 'village',
        ...(after && { after })
      })
      seen.push(...subjects(page.rows))
      after = page.after
    }
    expect(seen).toHaveLength(45)
    expect(new Set(seen).size).toBe(45)
    expect(seen.slice(0, 7)).toEqual([42, 35, 28, 21, 14, 7, 0].map((index) => `第 ${index} 条`))
  })

  it('shows the important ones that the office marked', async () => {
    const id = await post({ text: '要紧', urgency: 'urgent' })
    await post({ text: '急', urgency: 'urgent' })
    await act('town.office', 'mark', id, { reason: '报得及时' })
    const { rows } = await village.call('town.office', 'report.list', { scope: 'important' })
    expect(rows).toMatchObject([{ subject: '要紧', important: true }])
  })

  it('is refused at a node of others, and for an office not held', async () => {
    const asked = (who: PersonKey, scope: 'village' | 'town', nodeId?: string) =>
      refusalOf(village.call(who, 'report.list', { scope, ...(nodeId && { nodeId }) }))
    expect(await asked('b.officer', 'village', 'village-a')).toBe('NOT_FOUND')
    expect(await asked('a.officer', 'town')).toBe('NOT_FOUND')
    expect(await asked('a.resident', 'village')).toBe('NOT_ALLOWED')
  })

  it('takes two calls of the store', async () => {
    await post()
    await settled()
    storeCalls.length = 0
    await village.call('a.officer', 'report.list', { scope: 'village' })
    expect(storeCalls).toEqual(['get persons', 'get reports'])
  })
})
