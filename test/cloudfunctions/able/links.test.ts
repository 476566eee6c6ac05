import type { Link } from '../../../cloudfunctions/domain/link/link'
import { postIndex } from '../../../cloudfunctions/kernel/person'
import type { MethodName } from '../../../types/api'
import { freshId } from '../../support/ids'
import { stored, storedDoc } from '../../support/memoryCloud'
import { memoryVillage, settled } from '../../support/memoryVillage'
import { ticked } from '../../support/ticking'
import { personIdOf, type PersonKey } from '../../support/world'
import { person, setFields, setPosts } from './posts'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const now = new Date('2026-11-23T02:00:00Z')
const nextDay = new Date('2026-11-24T02:00:00Z')
const linked = 'household-a-one'
const gap = 'household-a-two'
const grid = ['county-1', 'town-1', 'village-a', 'grid-a1']

const link = (id: string) => storedDoc<Link>('links', id)
const member = { role: 'member' as const, nodeId: 'grid-a1', nodeName: '石桥村一组', path: grid }

beforeEach(() => {
  village.reset()
  setPosts('town.admin', [
    { role: 'admin', nodeId: 'county-1', nodeName: '清江县', path: ['county-1'] },
    ...person('town.admin').posts
  ])
  setPosts('a.handler', [...person('a.handler').posts, member])
  setFields('a.handler', { service: { category: 'home' } })
})

async function everythingSettled(): Promise<void> {
  for (let round = 0; round < 8; round += 1) await settled()
}
async function act(who: PersonKey, verb: string, input: object): Promise<void> {
  await village.call(who, `link.${verb}` as MethodName, { act: freshId(), ...input } as never)
  await everythingSettled()
}
const tray = async (who: PersonKey) =>
  (await village.call(who, 'link.tray', { tray: 'above' })).rows.map(({ id }) => id)
const actsOf = async (who: PersonKey, id: string) => (await village.call(who, 'link.read', { id })).acts

/** A change of household one to a.handler that waits for the village. */
async function approving(): Promise<void> {
  const memberId = personIdOf('a.handler')
  await act('a.resident', 'change', { id: linked, memberId, text: '离得近些' })
  await act('a.handler', 'accept', { id: linked, memberId })
}
async function agreed(): Promise<void> {
  const memberId = personIdOf('a.handler')
  await act('a.officer', 'assign', { id: gap, memberId })
  await act('a.handler', 'accept', { id: gap, memberId })
}

describe('a link that waits always has somebody who can act', () => {
  it('stays with the village where an officer can decide', async () => {
    await approving()
    expect(link(linked)).toMatchObject({ stage: 'approving', above: [] })
    expect(village.told('town-1')).toEqual([])
  })

  it('goes to the town where the only officer lives in that household, and all are told once', async () => {
    setPosts('a.officer2', [])
    setFields('a.officer', { householdId: linked })
    await approving()
    expect(link(linked)).toMatchObject({ seat: { office: { id: 'town-1' } }, above: ['town-1'] })
    expect(link(linked).history.at(-1)).toMatchObject({
      act: 'rise',
      by: { id: 'system' },
      text: '石桥村村委会没有能办的人，转到清水镇党委办公室'
    })
    const told = () => [
      village.told('town-1').filter((text) => /联户的事转到您这里来定/.test(text)).length,
      village.told('village-a').filter((text) => /^您那里没有能定/.test(text)).length,
      village.told(personIdOf('a.resident')).filter((text) => /转到清水镇党委办公室来定/.test(text)).length
    ]
    expect(told()).toEqual([1, 1, 1])
    await ticked(now)
    expect(told()).toEqual([1, 1, 1])
    expect(await tray('town.office')).toEqual([linked])
    expect(await actsOf('a.officer', linked)).not.toContain('approve')
    await act('town.office', 'approve', { id: linked })
    expect(link(linked)).toMatchObject({ stage: 'linked', above: [] })
    expect(link(linked).seat).toBeUndefined()
    expect(await tray('town.office')).toEqual([])
    await expect(village.call('town.office', 'link.read', { id: linked })).rejects.toMatchObject({
      named: 'NOT_FOUND'
    })
  })

  it('is decided by nobody who stands in for whom it concerns', async () => {
    setPosts('a.officer2', [])
    const [office] = person('a.officer').posts
    setPosts('a.helper', [
      { ...office!, substituteFor: { id: personIdOf('a.officer'), name: person('a.officer').name } }
    ])
    await act('a.officer', 'change', { id: linked, memberId: personIdOf('a.handler'), text: '离得近些' })
    await act('a.handler', 'accept', { id: linked, memberId: personIdOf('a.handler') })
    expect(link(linked).above).toEqual(['town-1'])
    expect(await actsOf('a.helper', linked)).not.toContain('approve')
  })

  it('is shown to nobody of another office', async () => {
    setPosts('a.officer2', [])
    setFields('a.officer', { householdId: linked })
    await approving()
    for (const who of ['b.officer', 'county.office', 'town.unit'] as const)
      await expect(village.call(who, 'link.read', { id: linked })).rejects.toMatchObject({
        named: 'NOT_FOUND'
      })
    expect(await tray('b.officer')).toEqual([])
    expect(await tray('county.office')).toEqual([])
    await expect(village.call('a.resident', 'link.tray', { tray: 'above' })).rejects.toBeTruthy()
  })

  it('goes to the town where the last officers go, on to the administrators, and waits for the first to serve', async () => {
    await approving()
    for (const who of ['a.officer', 'a.officer2'] as const)
      await village.call('town.admin', 'organization.end', {
        act: freshId(),
        personId: personIdOf(who),
        role: 'officer',
        nodeId: 'village-a'
      })
    await ticked(now)
    expect(link(linked).above).toEqual(['town-1'])
    setPosts('town.office', [])
    setPosts('county.office', [])
    await ticked(nextDay)
    expect(link(linked)).toMatchObject({ seat: { office: { id: 'county-1' }, resort: 'admin' } })
    expect(await tray('town.admin')).toEqual([linked])
    for (const one of stored.get('persons')!.values())
      stored.get('persons')!.set(String(one._id), { ...one, posts: [], ...postIndex([]) })
    await ticked(new Date('2026-11-25T02:00:00Z'))
    expect(link(linked)).toMatchObject({ seat: { resort: 'nobody' }, above: [] })
    expect(village.told(personIdOf('a.resident')).at(-1)).toMatch(/眼下从村到县都没有能定的人/)
    setPosts('town.office', [
      { role: 'townOffice', nodeId: 'town-1', nodeName: '清水镇', path: ['county-1', 'town-1'] }
    ])
    await ticked(new Date('2026-11-26T02:00:00Z'))
    expect(link(linked).above).toEqual(['town-1'])
  })

  it('has an officer who applies for a household without WeChat asked about by somebody else', async () => {
    setPosts('a.officer2', [])
    setPosts('a.officer', [...person('a.officer').posts, member])
    setFields('a.officer', { service: { category: 'home' } })
    for (const one of stored.get('persons')!.values())
      if (one.householdId === gap) stored.get('persons')!.set(String(one._id), { ...one, openid: undefined })
    await act('a.officer', 'apply', { id: gap })
    expect(link(gap).above).toEqual(['town-1'])
    await act('town.office', 'accept', {
      id: gap,
      memberId: personIdOf('a.officer'),
      consent: '打电话问过，同意。'
    })
    expect(link(gap).stage).toBe('agreed')
  })

  it('lets the town put it on a list where the village has no officer any more', async () => {
    await agreed()
    for (const who of ['a.officer', 'a.officer2'] as const) setPosts(who, [])
    await ticked(nextDay)
    expect(await tray('town.office')).toEqual([gap])
    const list = { id: freshId('list') }
    await expect(
      village.call('b.officer', 'link.draft', { ...list, act: freshId(), nodeId: 'village-a' })
    ).rejects.toMatchObject({ named: 'NOT_FOUND' })
    await act('town.office', 'draft', { ...list, nodeId: 'village-a' })
    await act('town.office', 'confirm', { ...list, day: '2026-11-23', present: 5, favor: 4 })
    await act('town.office', 'publish', list)
    expect(link(gap)).toMatchObject({ stage: 'listed', above: ['town-1'] })
    const shown = await village.call('town.office', 'link.lists', { nodeId: 'village-a' })
    expect(shown.rows).toMatchObject([{ state: 'public' }])
  })

  it('leaves lists to the village while it has an officer', async () => {
    await agreed()
    await expect(
      village.call('town.office', 'link.draft', { id: freshId('list'), act: freshId(), nodeId: 'village-a' })
    ).rejects.toMatchObject({ named: 'NOT_FOUND' })
    await expect(
      village.call('town.office', 'link.tray', { tray: 'agreed', nodeId: 'village-a' })
    ).rejects.toMatchObject({ named: 'NOT_FOUND' })
  })

  it('has an objection settled above that nobody of the village can settle', async () => {
    setPosts('a.officer2', [])
    setFields('a.officer', { householdId: gap })
    await agreed()
    const list = { id: freshId('list') }
    await act('a.officer', 'draft', { ...list, nodeId: 'village-a' })
    await act('a.officer', 'confirm', { ...list, day: '2026-11-23', present: 5, favor: 4 })
    await act('a.officer', 'publish', list)
    expect(link(gap).above).toEqual([])
    await act('a.resident', 'object', { id: gap, text: '他家在三里外。' })
    expect(link(gap).above).toEqual(['town-1'])
    const { objections } = await village.call('town.office', 'link.read', { id: gap })
    await act('town.office', 'settle', {
      id: gap,
      objection: objections[0]!.id,
      outcome: 'dismissed',
      text: '核实过，骑车十分钟。'
    })
    expect(link(gap)).toMatchObject({ stage: 'listed', openObjections: 0 })
  })

  it.each(['proposed', 'agreed', 'changing'] as const)(
    'waits no longer for a member whose post ended: %s',
    async (stage) => {
      const memberId = personIdOf('a.handler')
      if (stage === 'changing') await act('a.resident', 'change', { id: linked, memberId, text: '离得近些' })
      else await act('a.officer', 'assign', { id: gap, memberId })
      if (stage === 'agreed') await act('a.handler', 'accept', { id: gap, memberId })
      const id = stage === 'changing' ? linked : gap
      expect(link(id).stage).toBe(stage)
      await village.call('town.admin', 'organization.end', {
        act: freshId(),
        personId: memberId,
        role: 'member',
        nodeId: 'grid-a1'
      })
      await ticked(now)
      expect(link(id)).toMatchObject({ stage: stage === 'changing' ? 'linked' : 'unlinked', proposal: null })
      const to = stage === 'changing' ? personIdOf('a.resident') : 'village-a'
      expect(village.told(to).at(-1)).toMatch(/不在党员岗位上了/)
    }
  )
})
