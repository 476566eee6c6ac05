import { postIndex, type Person } from '../../../cloudfunctions/kernel/person'
import { stored, storedDoc } from '../../support/memoryCloud'
import { memoryVillage, refusalOf } from '../../support/memoryVillage'
import { personIdOf } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const place = { id: 'village-a', parentId: 'town-2' }
const asked = (who: string, more: Partial<typeof place> = {}) =>
  village.call(who, 'organization.moving', { ...place, ...more })

beforeEach(() => {
  village.reset()
  const town = storedDoc<Record<string, unknown>>('organizations', 'town-1')
  stored.get('organizations')!.set('town-2', {
    ...town,
    _id: 'town-2',
    name: '白水镇',
    path: ['county-1', 'town-2'],
    office: { id: 'town-2', name: '白水镇党委办公室' }
  })
  const admin = storedDoc<Person>('persons', personIdOf('town.admin'))
  const posts = [
    ...admin.posts,
    { role: 'admin' as const, nodeId: 'county-1', nodeName: '清江县', path: ['county-1'] }
  ]
  stored.get('persons')!.set(admin._id, { ...admin, posts, ...postIndex(posts) })
})

describe('organization.moving', () => {
  it('says that there is nothing where nothing is open', async () => {
    expect(await asked('town.admin')).toEqual({ follows: 0, most: false, stays: [], more: false })
  })

  it('counts what goes along, and lists what the town that is left has in hand by its number alone', async () => {
    await village.reach('handling')
    const id = await village.reach('escalated')
    await village.reach('closed')
    const told = await asked('town.admin')
    expect(told).toEqual({
      follows: 2,
      most: false,
      stays: [
        {
          id,
          number: village.matter(id).number,
          state: expect.any(String) as string,
          with: '清水镇党委办公室'
        }
      ],
      more: false
    })
    expect(JSON.stringify(told)).not.toContain('路灯')
  })

  it('keeps quiet about what is about whoever moves it', async () => {
    const id = await village.reach('escalated')
    stored.get('matters')!.set(id, { ...village.matter(id), about: [personIdOf('town.admin')] })
    expect(await asked('town.admin')).toMatchObject({ follows: 0, stays: [] })
  })

  it('is refused as the move would be', async () => {
    expect(await refusalOf(asked('a.officer'))).toBe('NOT_ALLOWED')
    expect(await refusalOf(asked('town.admin', { parentId: 'town-9' }))).toBe('NOT_FOUND')
    expect(await refusalOf(asked('town.admin', { parentId: 'town-1' }))).toBe('ALREADY_THERE')
    expect(await refusalOf(asked('town.admin', { parentId: 'grid-b1' }))).toBe('KIND_UNFIT')
  })
})
