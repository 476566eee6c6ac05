import type { Matter } from '../../../cloudfunctions/domain/matter/state/matter'
import { personActs, type Act } from '../../../types/domain/matterActs'
import { stored } from '../../support/memoryCloud'
import { memoryVillage, refusalOf, settled } from '../../support/memoryVillage'
import { reachable } from '../../support/pathTo'
import { inputFor, overdueNow, partnerOf } from '../../support/samples'
import { everybody, personIdOf, type PersonKey } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const dayMs = 86_400_000
beforeEach(() => {
  village.reset()
  // The inputs of the samples name days counted from today.
  village.at(new Date())
})

const closed = /^(NOT_FOUND|NOT_ALLOWED|ACT_NOT_NOW|TOO_LATE)$/

/** The acts a person is shown; none where they may not even read. */
async function offered(who: PersonKey, id: string): Promise<Act[]> {
  return village.call(who, 'matter.read', { id }).then(
    (view) => view.acts,
    () => []
  )
}

/** Tries every act as everybody, each on the matter as it stands, and compares with what they were offered. */
async function compare(id: string): Promise<number> {
  await village.call('a.neighbor', 'matter.submit', { id: partnerOf(id), text: '我家也是。' })
  const before: Matter = village.matter(id)
  let happened = 0
  for (const who of everybody) {
    const shown = await offered(who, id)
    for (const act of personActs.filter((one) => one !== 'submit')) {
      const sent = village.call(who, `matter.${act}`, inputFor(`matter.${act}`, id) as never)
      if (shown.includes(act)) {
        await expect(sent).resolves.toMatchObject({ id, version: before.version + 1 })
        happened += 1
      } else expect([who, act, await refusalOf(sent)]).toEqual([who, act, expect.stringMatching(closed)])
      await settled()
      stored.get('matters')!.set(id, { ...before })
    }
  }
  return happened
}

describe('everybody is offered what they may do and nothing else', () => {
  it.each(reachable)('of a matter at %s', async (stage) => {
    const id = await village.reach(stage)
    expect(await compare(id)).toBeGreaterThanOrEqual(stage === 'withdrawn' ? 0 : 1)
  })

  it.each(['asked', 'sorted', 'discussed', 'handling', 'escalated', 'split', 'replied'] as const)(
    'of a matter at %s that is overdue',
    async (stage) => {
      const id = await village.reach(stage)
      stored.get('matters')!.set(id, { ...overdueNow(village.matter(id)) })
      expect(await offered('a.resident', id)).toContain('urge')
      expect(await compare(id)).toBeGreaterThanOrEqual(3)
    }
  )

  it('of a matter that is handled together with another', async () => {
    const id = await village.submit()
    await village.call('a.neighbor', 'matter.submit', { id: partnerOf(`with-${id}`), text: '我家也是。' })
    await village.act('a.hub', 'merge', id, { into: partnerOf(`with-${id}`) })
    expect(await compare(id)).toBeGreaterThan(2)
  })

  it('of a matter that was closed longer ago than it can be reopened', async () => {
    const id = await village.reach('closed')
    village.at(new Date(Date.now() + 31 * dayMs))
    expect(await compare(id)).toBe(0)
  })

  it('of a matter that an officer asked', async () => {
    const id = await village.submit('a.officer2')
    expect(await offered('a.officer2', id)).toEqual(['add', 'withdraw'])
    expect(await compare(id)).toBeGreaterThan(2)
    await village.act('a.officer', 'agenda', id, { category: 'other', urgency: 'ordinary' })
    expect(await offered('a.officer2', id)).toEqual(['add', 'withdraw'])
    expect(await compare(id)).toBeGreaterThan(2)
  })

  it('of a matter whose lead and hub hold no post any more, which the officers give to another', async () => {
    const id = await village.reach('handling')
    for (const who of ['a.handler', 'a.hub'] as const) {
      const people = stored.get('persons')!
      people.set(personIdOf(who), { ...people.get(personIdOf(who))!, posts: [], postKeys: [], reach: [] })
      expect(await offered(who, id)).toEqual([])
      for (const act of ['progress', 'finish', 'agenda'] as const)
        expect(
          await refusalOf(village.call(who, `matter.${act}`, inputFor(`matter.${act}`, id) as never))
        ).toBe('NOT_FOUND')
    }
    expect((await offered('a.officer', id)).sort()).toEqual(['assign', 'escalate', 'hold', 'passUp', 'share'])
    await village.act('a.officer', 'assign', id, { leadId: personIdOf('a.helper'), text: '他不在任了' })
    expect(await offered('a.helper', id)).toContain('take')
  })
})
