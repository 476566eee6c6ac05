import type { OwnCategory } from '../../../types/domain/categories'
import { stored } from '../../support/memoryCloud'
import { memoryVillage, refusalOf } from '../../support/memoryVillage'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const policy = { id: 'c-policy', name: '政策落实', below: 'affairs' as const }
let minute = 0

/** What the village has as its own; a minute later than before, so that no warm instance trusts what it read. */
function having(...categories: OwnCategory[]): void {
  const nodes = stored.get('organizations')!
  nodes.set('village-a', { ...nodes.get('village-a')!, categories })
  minute += 2
  village.at(new Date(Date.UTC(2026, 10, 23, 2, minute)))
}

beforeEach(() => {
  village.reset()
  having(policy)
})

const classify = (id: string, own: object) =>
  village.act('a.hub', 'classify', id, { category: 'affairs', urgency: 'ordinary', ...own })
const read = (id: string, who: 'a.hub' | 'a.resident' | 'a.officer' = 'a.hub') =>
  village.call(who, 'matter.read', { id })

describe('a category of the organization’s own', () => {
  it('is offered to who may say what it is about, and to nobody else', async () => {
    const id = await village.submit()
    expect((await read(id)).subcategories).toEqual([policy])
    expect((await read(id, 'a.resident')).subcategories).toEqual([])
  })

  it('stands beside the fixed one, which stays what it is routed by', async () => {
    const id = await village.submit()
    await classify(id, { subcategory: policy.id })
    expect(village.matter(id)).toMatchObject({
      category: 'affairs',
      subcategory: { id: policy.id, name: '政策落实' }
    })
    const view = await read(id, 'a.resident')
    expect(view.subcategory).toEqual({ id: policy.id, name: '政策落实' })
    expect(view.history[0]).toMatchObject({ act: 'classify', category: 'affairs', subcategory: '政策落实' })
  })

  it('is chosen with the agenda, too, stays where nothing is said of it, and goes with its category', async () => {
    const id = await village.submit()
    await classify(id, { subcategory: policy.id })
    await village.act('a.hub', 'agenda', id, { category: 'affairs', urgency: 'ordinary' })
    expect(village.matter(id).subcategory).toEqual({ id: policy.id, name: '政策落实' })
    await village.act('a.officer', 'classify', id, { category: 'welfare', urgency: 'ordinary' })
    expect(village.matter(id)).not.toHaveProperty('subcategory')
    const other = await village.submit()
    await village.act('a.hub', 'agenda', other, {
      category: 'affairs',
      urgency: 'ordinary',
      subcategory: policy.id
    })
    expect((await read(other, 'a.officer')).subcategory?.name).toBe('政策落实')
    await village.act('a.officer', 'classify', other, {
      category: 'affairs',
      urgency: 'ordinary',
      subcategory: null
    })
    expect(village.matter(other)).not.toHaveProperty('subcategory')
  })

  it('is refused below another one, where there is none, and once it was retired', async () => {
    const id = await village.submit()
    expect(await refusalOf(classify(id, { category: 'welfare', subcategory: policy.id }))).toBe(
      'SUBCATEGORY_UNKNOWN'
    )
    expect(await refusalOf(classify(id, { subcategory: 'c-none' }))).toBe('SUBCATEGORY_UNKNOWN')
    having({ ...policy, retired: true })
    expect(await refusalOf(classify(id, { subcategory: policy.id }))).toBe('SUBCATEGORY_UNKNOWN')
    expect((await read(id)).subcategories).toEqual([])
  })

  it('keeps its name on what was called so', async () => {
    const id = await village.submit()
    await classify(id, { subcategory: policy.id })
    having({ ...policy, retired: true })
    expect((await read(id)).subcategory?.name).toBe('政策落实')
    await classify(id, { urgency: 'complex' })
    expect(village.matter(id).subcategory?.name).toBe('政策落实')
  })
})
