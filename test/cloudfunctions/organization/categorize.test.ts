import { ownCategoriesMost } from '../../../types/domain/categories'
import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
}, 60_000)
afterEach(() => cloud?.close())

const categorize = (own: Record<string, unknown> = {}, who = 'a.officer') =>
  cloud.callRaw(who, 'organization.categorize', {
    act: freshId(),
    nodeId: 'village-a',
    name: '政策落实',
    below: 'affairs',
    ...own
  })
const categories = async (nodeId: string, who: string) =>
  valueOf(await cloud.call(who, 'organization.settings', { nodeId })).categories

describe('organization.categorize', () => {
  it('adds a category that holds below, and in no other village', async () => {
    valueOf(await categorize())
    valueOf(await categorize({ nodeId: 'town-1', name: '集市', below: 'livelihood' }, 'town.office'))
    expect(await categories('village-a', 'a.officer')).toMatchObject([
      { name: '集市', below: 'livelihood', retired: false, at: { id: 'town-1' } },
      { name: '政策落实', below: 'affairs', retired: false, at: { id: 'village-a' } }
    ])
    expect((await categories('village-b', 'b.officer')).map(({ name }) => name)).toEqual(['集市'])
  })

  it('cleans the name, and refuses one that is too long or that there is', async () => {
    valueOf(await categorize({ name: ' 政策\u200b落实 ' }))
    expect(errorOf(await categorize())).toBe('CATEGORY_THERE')
    expect(errorOf(await categorize({ name: '民生保障' }))).toBe('CATEGORY_THERE')
    expect(errorOf(await categorize({ name: '一'.repeat(13) }))).toBe('BAD_INPUT')
    expect(errorOf(await categorize({ name: '集市', below: 'market' }))).toBe('BAD_INPUT')
  })

  it('has an end', async () => {
    const many = Array.from({ length: ownCategoriesMost }, (_none, index) => ({
      id: `c-${index}`,
      name: `类${index}`,
      below: 'other'
    }))
    await cloud.admin.set('organizations', 'village-a', { categories: many })
    expect(errorOf(await categorize())).toBe('CATEGORY_MANY')
  })

  it('is for whoever sits in an office there, and not for a grid', async () => {
    for (const who of ['b.officer', 'a.hub', 'a.resident'])
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(errorOf(await categorize({}, who)))
    expect(errorOf(await categorize({ nodeId: 'grid-a1' }))).toBe('SETTING_ABOVE')
  })

  it('sent twice happens once', async () => {
    const act = freshId()
    expect(await categorize({ act })).toEqual(await categorize({ act }))
    expect(await categories('village-a', 'a.officer')).toHaveLength(1)
    expect(errorOf(await categorize({ act, name: '集市' }))).toBe('ACT_REUSED')
  })
})
