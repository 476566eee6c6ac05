import { freshId } from '../../support/ids'
import { setGate, storeCalls, storedDocs } from '../../support/memoryCloud'
import { memoryVillage, refusalOf, settled } from '../../support/memoryVillage'
import { sharing } from '../../support/sharing'
import { personIdOf, type PersonKey } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const { shared, seen } = sharing(village)
beforeEach(() => {
  village.reset()
  village.at(new Date())
})

const metoo = async (who: PersonKey, of: string, own: { id?: string; text?: string } = {}) => {
  const answer = await village.call(who, 'matter.metoo', { id: freshId('metoo'), of, ...own })
  await settled()
  return answer
}

/** A matter of somebody who does not want to be known. */
async function hidden(who: PersonKey): Promise<string> {
  const asked = { id: freshId('hidden'), text: '我家门口的路灯坏了。', hideName: true }
  const { id } = await village.call(who, 'matter.submit', asked)
  await settled()
  return id
}

describe('matter.metoo', () => {
  it('begins a matter of their own that is handled with the shared one, in one tap', async () => {
    const of = await shared()
    const { id, stage, version } = await metoo('a.loner', of)
    expect({ stage, version }).toEqual({ stage: 'merged', version: 1 })
    const { number, dueAt } = village.matter(of)
    expect(village.matter(id)).toMatchObject({
      subject: '桥头的路灯',
      asker: { id: personIdOf('a.loner'), householdId: 'household-a-two' },
      cluster: { id: of, number, from: 'asked', stage: 'asked', dueAt },
      dueAt: null,
      alarmKey: null,
      hands: []
    })
    expect(village.last(id)).toMatchObject({ act: 'submit', text: '桥头的路灯' })
    expect(village.matter(of)).toMatchObject({ joined: 1 })
  })

  it('keeps what they add to themselves and those who sort it', async () => {
    const of = await shared()
    const { id } = await metoo('a.loner', of, { text: '我家门口那盏也不亮' })
    expect(JSON.stringify(await village.call('a.resident', 'matter.read', { id: of }))).not.toContain(
      '那盏也'
    )
    expect((await village.call('a.loner', 'matter.read', { id })).history[0]!.text).toBe('我家门口那盏也不亮')
    expect(await refusalOf(village.call('a.hub', 'matter.read', { id }))).toBe('NOT_FOUND')
  })

  it('goes on and ends with the shared one, and is rated on its own', async () => {
    const of = await shared()
    const { id } = await metoo('a.loner', of)
    await village.lead(of, 'handled')
    await settled()
    expect(village.matter(id)).toMatchObject({ stage: 'handled', outcome: { kind: 'solved' } })
    await village.act('a.loner', 'rate', id, { satisfaction: 'basically' })
    expect(village.matter(id).stage).toBe('closed')
    expect(village.matter(of).stage).toBe('handled')
  })

  it('is sorted like any other where it is parted again', async () => {
    const of = await shared()
    const { id } = await metoo('a.loner', of)
    await village.act('a.officer', 'unmerge', id, { text: '他家是另一条线' })
    await settled()
    expect(village.matter(id)).toMatchObject({
      stage: 'asked',
      cluster: null,
      hands: ['village-a'],
      tray: 'sort'
    })
    expect(village.told('village-a').at(-1)).toMatch(/^有一件事改为单独办，等您接着办/)
  })

  it('sent twice, or twice at once, is one matter and answers the same, whatever happened since', async () => {
    const of = await shared()
    const own = { id: freshId('metoo') }
    const [first, second] = await Promise.all([metoo('a.loner', of, own), metoo('a.loner', of, own)])
    expect(second).toEqual(first)
    await village.lead(of, 'closed')
    await settled()
    expect(await metoo('a.loner', of, own)).toEqual(first)
    expect(storedDocs('matters')).toHaveLength(2)
    expect(village.matter(of).joined).toBe(1)
  })

  it('is refused to a household that said it: as the first, by me-too, or merged by an officer', async () => {
    const of = await shared()
    expect(await refusalOf(metoo('a.neighbor', of))).toBe('METOO_SAID')
    await metoo('a.loner', of)
    expect(await refusalOf(metoo('a.loner', of))).toBe('METOO_SAID')
    expect(await refusalOf(metoo('a.member', of))).toBe('METOO_SAID')
    const own = await village.submit('a.homeless')
    await village.act('a.officer', 'merge', own, { into: of })
    expect(await refusalOf(metoo('a.homeless', of))).toBe('METOO_SAID')
  })

  it('is refused to the household also before it was noted at the shared one', async () => {
    const of = await shared()
    setGate((action, name) =>
      action === 'update' && name === 'matters' ? Promise.reject(new Error('frozen')) : Promise.resolve()
    )
    jest.spyOn(console, 'error').mockImplementation(() => undefined)
    await metoo('a.loner', of)
    expect(village.matter(of).joiners).toEqual([])
    expect(await refusalOf(metoo('a.member', of))).toBe('METOO_SAID')
    jest.restoreAllMocks()
  })

  it('can be said again by who went their own way', async () => {
    const of = await shared()
    const { id } = await metoo('a.loner', of)
    await village.act('a.loner', 'withdraw', id, {})
    await settled()
    await metoo('a.loner', of)
    expect(village.matter(of).joined).toBe(1)
  })

  describe.each(['a.resident', 'a.neighbor'] as const)('who hid their name in a household: %s', (who) => {
    const other = who === 'a.resident' ? 'a.neighbor' : 'a.resident'

    it('as the first is known to themselves alone, by list, course, refusal and count', async () => {
      const of = await hidden(who)
      await village.act('a.officer', 'share', of, { text: '桥头的路灯' })
      await settled()
      expect((await seen(who))[0]).toMatchObject({ said: true, households: 1 })
      expect((await seen(other))[0]).toMatchObject({ said: false, households: 1 })
      expect((await village.call(other, 'matter.course', { id: of })).said).toBe(false)
      expect(await refusalOf(metoo(who, of))).toBe('METOO_SAID')
      await metoo(other, of)
      expect((await seen(other))[0]).toMatchObject({ said: true, households: 2 })
      expect((await seen('a.loner'))[0]).toMatchObject({ said: false, households: 2 })
    })

    it('merged by an officer too, noted already or not', async () => {
      const of = await shared('桥头的路灯', 'a.loner')
      const own = await hidden(who)
      await village.act('a.officer', 'merge', own, { into: of })
      await settled()
      expect((await seen(who))[0]).toMatchObject({ said: true, households: 2 })
      expect((await seen(other))[0]).toMatchObject({ said: false, households: 2 })
      expect(await refusalOf(metoo(who, of))).toBe('METOO_SAID')
      await metoo(other, of)
      expect((await seen('a.loner'))[0]).toMatchObject({ households: 3 })
    })
  })

  it.each(['handled', 'closed'] as const)('is refused once it is %s', async (stage) => {
    const of = await shared()
    await village.lead(of, stage)
    expect(await refusalOf(metoo('a.loner', of))).toBe('METOO_OVER')
  })

  it('is not found where the matter is not shared, not there, or another village’s', async () => {
    expect(await refusalOf(metoo('a.loner', await village.submit()))).toBe('NOT_FOUND')
    expect(await refusalOf(metoo('a.loner', 'matter-that-never-was'))).toBe('NOT_FOUND')
    const of = await shared()
    expect(await refusalOf(metoo('b.loner', of))).toBe('NOT_FOUND')
    expect(await refusalOf(metoo('town.office', of))).toBe('NOT_FOUND')
  })

  it('does not take the id of something else', async () => {
    const of = await shared()
    expect(await refusalOf(metoo('a.loner', of, { id: of }))).toBe('ACT_REUSED')
  })

  it('takes three calls of the store, and counts beside the first', async () => {
    const of = await shared()
    // Whoever asked before is counted in one call.
    await village.submit('a.loner')
    await settled()
    storeCalls.length = 0
    const sent = village.call('a.loner', 'matter.metoo', { id: freshId('metoo'), of })
    setGate(() => (storeCalls.length > 4 ? new Promise(() => undefined) : Promise.resolve()))
    await sent
    expect(storeCalls.slice(0, 4)).toEqual([
      'get persons',
      'update limits',
      'aggregate publications',
      'add matters'
    ])
  })
})
