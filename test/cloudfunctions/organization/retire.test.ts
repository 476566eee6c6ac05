import { freshId } from '../../support/ids'
import { errorOf, startTestCloud, valueOf, type TestCloud } from '../../support/startTestCloud'

let cloud: TestCloud
beforeEach(async () => {
  cloud = await startTestCloud()
  await cloud.admin.set('organizations', 'village-a', {
    categories: [
      { id: 'c-policy', name: '政策落实', below: 'affairs' },
      { id: 'c-market', name: '集市', below: 'livelihood' }
    ]
  })
}, 60_000)
afterEach(() => cloud?.close())

const retire = (own: Record<string, unknown> = {}, who = 'a.officer') =>
  cloud.callRaw(who, 'organization.retire', {
    act: freshId(),
    nodeId: 'village-a',
    id: 'c-policy',
    retired: true,
    ...own
  })
const retired = async () => {
  const { categories } = valueOf(
    await cloud.call('a.officer', 'organization.settings', { nodeId: 'village-a' })
  )
  return categories.filter((own) => own.retired).map(({ name }) => name)
}

describe('organization.retire', () => {
  it('offers a category no more, and again', async () => {
    valueOf(await retire())
    expect(await retired()).toEqual(['政策落实'])
    valueOf(await retire({ retired: false }))
    expect(await retired()).toEqual([])
  })

  it('is of the node’s own alone, for whoever sits in an office there', async () => {
    expect(errorOf(await retire({ id: 'c-unknown' }))).toBe('NOT_FOUND')
    expect(errorOf(await retire({ nodeId: 'town-1' }, 'town.office'))).toBe('NOT_FOUND')
    for (const who of ['b.officer', 'a.hub'])
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(errorOf(await retire({}, who)))
    expect(await retired()).toEqual([])
  })

  it('sent twice happens once', async () => {
    const act = freshId()
    expect(await retire({ act })).toEqual(await retire({ act }))
    expect(errorOf(await retire({ act, retired: false }))).toBe('ACT_REUSED')
  })
})
