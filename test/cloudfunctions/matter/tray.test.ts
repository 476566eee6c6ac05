import { postIndex, type Person } from '../../../cloudfunctions/kernel/person'
import { freshId } from '../../support/ids'
import { stored } from '../../support/memoryCloud'
import { memoryVillage, refusalOf } from '../../support/memoryVillage'
import { personIdOf } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
beforeEach(() => village.reset())

const ids = async (
  who: string,
  tray: 'sort' | 'discuss' | 'handle' | 'closed' | 'town' | 'unit' | 'inform',
  whose: 'mine' | 'node' | 'office',
  nodeId?: string
) =>
  (await village.call(who, 'matter.tray', { tray, whose, ...(nodeId && { nodeId }) })).rows.map(
    (row) => row.id
  )

describe('matter.tray', () => {
  it('holds what waits for the caller', async () => {
    const id = await village.reach('asked')
    expect(await ids('a.hub', 'sort', 'mine')).toEqual([id])
    expect(await ids('a.hub', 'discuss', 'mine')).toEqual([])
    expect(await ids('a.officer', 'sort', 'mine')).toEqual([])
    expect(await ids('b.hub', 'sort', 'mine')).toEqual([])
  })

  it('holds for an officer what waits for the officers of the village', async () => {
    const id = await village.reach('sorted')
    expect(await ids('a.officer', 'discuss', 'mine')).toEqual([id])
    expect(await ids('a.officer2', 'discuss', 'mine', 'village-a')).toEqual([id])
    expect(await ids('b.officer', 'discuss', 'mine')).toEqual([])
  })

  it('holds for lead and helper what they handle', async () => {
    const id = await village.reach('handling')
    expect(await ids('a.handler', 'handle', 'mine')).toEqual([id])
    expect(await ids('a.helper', 'handle', 'mine')).toEqual([id])
  })

  it('of a node holds all that belongs to it, for its officers', async () => {
    const id = await village.reach('asked')
    expect(await ids('a.officer', 'sort', 'node')).toEqual([id])
    expect(await ids('b.officer', 'sort', 'node')).toEqual([])
  })

  it('holds for the town what was brought before it, and what its units answer', async () => {
    const brought = await village.reach('escalated')
    const split = await village.reach('split')
    expect(await ids('town.office', 'town', 'mine')).toEqual([brought])
    expect(await ids('town.office', 'unit', 'mine')).toEqual([split])
    expect(await ids('town.office', 'unit', 'node')).toEqual([split])
    expect(await ids('town.unit', 'unit', 'mine')).toEqual([split])
    expect(await ids('town.unit2', 'unit', 'mine')).toEqual([])
    expect(await ids('a.officer', 'town', 'node')).toEqual([brought])
  })

  it('holds what lies at the town itself for its office, from sorting to handling', async () => {
    const id = await village.submit('town.unit')
    const below = await village.reach('asked')
    expect(await ids('town.office', 'sort', 'mine')).toEqual([id])
    expect(await ids('town.office', 'sort', 'node')).toEqual([id, below])
    await village.act('town.office', 'agenda', id, { category: 'other', urgency: 'ordinary' })
    expect(await ids('town.office', 'discuss', 'mine')).toEqual([id])
    await village.act('town.office', 'assign', id, { leadId: personIdOf('town.unit2') })
    await village.reach('handling')
    expect(await ids('town.unit2', 'handle', 'mine')).toEqual([id])
    expect(await ids('town.office', 'handle', 'office')).toEqual([id])
    expect(await ids('town.office', 'handle', 'node')).toHaveLength(2)
  })

  it('of an office holds what that office answers for', async () => {
    const id = await village.reach('asked')
    expect(await ids('a.officer', 'sort', 'office')).toEqual([id])
    expect(await ids('town.office', 'sort', 'office')).toEqual([])
    expect(await refusalOf(ids('town.office', 'sort', 'office', 'village-a'))).toBe('NOT_FOUND')
    expect(await refusalOf(ids('a.hub', 'sort', 'office'))).toBe('NOT_FOUND')
  })

  it.each([
    ['a hub', 'a.hub', undefined],
    ['an officer elsewhere', 'b.officer', 'village-a'],
    ['an officer of the village, for the town', 'a.officer', 'town-1'],
    ['a handler', 'a.handler', 'village-a']
  ])('of a node is not found for %s', async (_name, who, nodeId) => {
    await village.reach('asked')
    expect(await refusalOf(ids(who, 'sort', 'node', nodeId))).toBe('NOT_FOUND')
  })

  it('is closed to residents', async () => {
    expect(await refusalOf(ids('a.resident', 'sort', 'mine'))).toBe('NOT_ALLOWED')
  })

  it('orders by the soonest deadline, and what is closed by the latest', async () => {
    village.at('2026-11-24T02:00:00Z')
    const second = await village.reach('asked')
    village.at('2026-11-23T02:00:00Z')
    const first = await village.reach('asked')
    expect(await ids('a.hub', 'sort', 'mine')).toEqual([first, second])
    await village.lead(first, 'closed')
    village.at('2026-11-25T02:00:00Z')
    await village.lead(second, 'closed')
    expect(await ids('a.officer', 'closed', 'node')).toEqual([second, first])
  })

  it('pages without a gap where many have the same deadline', async () => {
    const sent = new Set<string>()
    for (let index = 0; index < 41; index += 1) sent.add(await village.submit())
    const listed: string[] = []
    for (let after: string | null | undefined; after !== null;) {
      const page = await village.call('a.hub', 'matter.tray', {
        tray: 'sort',
        whose: 'mine',
        ...(after && { after })
      })
      listed.push(...page.rows.map((row) => row.id))
      after = page.after
    }
    expect(listed).toHaveLength(41)
    expect(new Set(listed)).toEqual(sent)
  })

  it('leaves out what is about the caller before it pages, so that no short page tells of it', async () => {
    const own = await village.submit('a.loner')
    for (let index = 0; index < 21; index += 1) {
      const id = freshId('matter')
      await village.call('a.loner', 'matter.submit', { id, text: '说到了书记。' })
      await village.act('a.officer2', 'passUp', id, { text: '说到了书记', about: [personIdOf('a.officer')] })
    }
    // Where they decide now, whatever they hold: the town lets its own people see what lies there.
    const persons = stored.get('persons')!
    const officer = persons.get(personIdOf('a.officer')) as unknown as Person
    const posts = [...officer.posts, { ...officer.posts[0]!, role: 'townOffice' as const, nodeId: 'town-1' }]
    persons.set(officer._id, { ...officer, posts, ...postIndex(posts) })
    const page = await village.call('a.officer', 'matter.tray', {
      tray: 'sort',
      whose: 'node',
      nodeId: 'town-1'
    })
    expect(page).toMatchObject({ rows: [{ id: own }], after: null })
  })
})
