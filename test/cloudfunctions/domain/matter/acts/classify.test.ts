import fc from 'fast-check'
import { fireDueTimers } from '../../../../../cloudfunctions/kernel/due'
import { timed } from '../../../../../cloudfunctions/matter/sweep'
import { urgencies } from '../../../../../types/domain/urgency'
import { memoryVillage, refusalOf, settled } from '../../../../support/memoryVillage'
import { personIdOf } from '../../../../support/world'

jest.mock('../../../../../cloudfunctions/kernel/cloud', () =>
  jest.requireActual('../../../../support/memoryCloud')
)

const village = memoryVillage()
beforeEach(() => village.reset())

describe('matter.classify', () => {
  it('sets what it is about and how urgent, and nothing else', async () => {
    const id = await village.reach('asked')
    const before = village.matter(id)
    await village.act('a.hub', 'classify', id, { category: 'safety', urgency: 'urgent' })
    const { stage, dueAt, hands } = before
    expect(village.matter(id)).toMatchObject({ category: 'safety', urgency: 'urgent', stage, dueAt, hands })
  })

  it('is the officers’ once the matter is given to a lead', async () => {
    const id = await village.reach('discussed')
    expect(
      await refusalOf(village.act('a.hub', 'classify', id, { category: 'other', urgency: 'urgent' }))
    ).toBe('NOT_ALLOWED')
    await village.act('a.officer2', 'classify', id, {
      category: 'welfare',
      urgency: 'complex',
      text: '要勘测'
    })
    expect(village.matter(id)).toMatchObject({ category: 'welfare', stage: 'discussed' })
  })

  it('with another urgency counts the discussion from when it began, and tells the office and the asker', async () => {
    const id = await village.reach('sorted')
    await village.act('a.hub', 'classify', id, { category: 'safety', urgency: 'urgent', text: '有人摔了' })
    expect(village.matter(id).dueAt).toEqual(new Date('2026-11-24T02:00:00Z'))
    await settled()
    expect(village.told('village-a').at(-1)).toBe('改成了「紧急」，11 月 24 日前。')
    expect(village.told(personIdOf('a.resident')).at(-1)).toMatch(
      /把它改成了「紧急」，11 月 24 日前有结果。原因：有人摔了$/
    )
  })

  it('with another urgency counts the handling from when it was given, and tells the lead', async () => {
    const id = await village.reach('discussed')
    village.at('2026-11-25T02:00:00Z')
    await village.act('a.officer', 'classify', id, {
      category: 'infrastructure',
      urgency: 'complex',
      text: '要勘测'
    })
    expect(village.matter(id).dueAt).toEqual(new Date('2026-12-14T10:00:00Z'))
    await settled()
    expect(village.told(personIdOf('a.handler')).at(-1)).toBe('改成了「复杂」，12 月 14 日前。')
  })

  it('to and fro gives nobody fresh time', async () => {
    const id = await village.reach('discussed')
    const { dueAt } = village.matter(id)
    village.at('2026-11-27T02:00:00Z')
    const reclass = (urgency: 'ordinary' | 'complex') =>
      village.act('a.officer', 'classify', id, { category: 'safety', urgency, text: '再看看' })
    await reclass('complex')
    await reclass('ordinary')
    expect(village.matter(id).dueAt).toEqual(dueAt)
  })

  it.each(['sorted', 'discussed'] as const)('lifts no overdue mark at %s', async (stage) => {
    const id = await village.reach(stage)
    const { dueAt } = village.matter(id)
    for (const moment of ['2026-12-20T02:00:00Z', '2026-12-20T02:01:00Z'])
      await fireDueTimers(timed, new Date(moment))
    village.at('2026-12-20T03:00:00Z')
    const marked = { dueAt, toldLate: true, lateTo: 'town-1' }
    expect(village.matter(id)).toMatchObject(marked)
    for (const urgency of ['complex', 'urgent', 'ordinary'] as const)
      await village.act('a.officer', 'classify', id, { category: 'safety', urgency, text: '再看看' })
    if (stage === 'sorted') await village.act('a.officer', 'rush', id, { text: '等不了' })
    expect(village.matter(id)).toMatchObject(marked)
  })

  it('keeps an agreed day, and says so', async () => {
    const id = await village.reach('sorted')
    const leadId = personIdOf('a.handler')
    await village.act('a.officer', 'assign', id, { leadId, helperIds: [], until: '2026-12-04' })
    await village.act('a.officer', 'classify', id, { category: 'safety', urgency: 'complex', text: '要勘测' })
    expect(village.matter(id).dueAt).toEqual(new Date('2026-12-04T10:00:00Z'))
    await settled()
    expect(village.told(personIdOf('a.resident')).at(-1)).toMatch(/说好的日子不变。原因：要勘测$/)
  })

  it('keeps the day to which a discussion was put off', async () => {
    const id = await village.reach('sorted')
    await village.act('a.officer', 'postpone', id, { text: '等图纸', until: '2026-12-10' })
    await village.act('a.officer', 'classify', id, { category: 'safety', urgency: 'urgent', text: '再看看' })
    expect(village.matter(id).dueAt).toEqual(new Date('2026-12-10T10:00:00Z'))
  })

  it('where the time counted is over already gives the time of what is urgent', async () => {
    const id = await village.reach('discussed')
    village.at('2026-11-26T02:00:00Z')
    await village.act('a.officer', 'classify', id, {
      category: 'safety',
      urgency: 'urgent',
      text: '桥要塌了'
    })
    expect(village.matter(id).dueAt).toEqual(new Date('2026-11-27T02:00:00Z'))
  })

  it('asks why the urgency changes once there is a promise', async () => {
    for (const stage of ['sorted', 'discussed'] as const) {
      const id = await village.reach(stage)
      expect(
        await refusalOf(village.act('a.officer', 'classify', id, { category: 'other', urgency: 'urgent' }))
      ).toBe('REASON_MISSING')
    }
    const id = await village.reach('asked')
    for (const urgency of ['urgent', 'ordinary'] as const)
      await village.act('a.hub', 'classify', id, { category: 'other', urgency })
  })

  it('in any order and at any time never gives more than the longest time from when the step began', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('sorted' as const, 'discussed' as const),
        fc.array(
          fc.record({ hours: fc.integer({ min: 0, max: 80 }), urgency: fc.constantFrom(...urgencies) }),
          {
            minLength: 1,
            maxLength: 6
          }
        ),
        async (stage, steps) => {
          village.reset()
          const id = await village.reach(stage)
          const longest = stage === 'sorted' ? village.matter(id).dueAt! : new Date('2026-12-14T10:00:00Z')
          let now = Date.parse('2026-11-23T02:00:00Z')
          let late: Date | null = null
          for (const { hours, urgency } of steps) {
            now += hours * 3_600_000
            village.at(new Date(now))
            const { dueAt } = village.matter(id)
            if (dueAt! <= new Date(now)) late = dueAt
            await village.act('a.officer', 'classify', id, { category: 'other', urgency, text: '再看看' })
            const due = village.matter(id).dueAt!
            expect(due.getTime()).toBeLessThanOrEqual(longest.getTime())
            if (late) expect(due).toEqual(late)
          }
        }
      ),
      { numRuns: 60 }
    )
  })

  it.each(['sorted', 'discussed'] as const)(
    'of the category alone leaves the day at %s, and tells nobody',
    async (stage) => {
      const id = await village.reach(stage)
      const { dueAt } = village.matter(id)
      const told = ['village-a', personIdOf('a.handler')].map((one) => village.told(one).length)
      village.at('2026-11-25T02:00:00Z')
      await village.act('a.officer', 'classify', id, { category: 'safety', urgency: 'ordinary' })
      expect(village.matter(id).dueAt).toEqual(dueAt)
      await settled()
      expect(['village-a', personIdOf('a.handler')].map((one) => village.told(one).length)).toEqual(told)
    }
  )

  it('is not the asker’s', async () => {
    const id = await village.reach('asked')
    expect(
      await refusalOf(village.act('a.resident', 'classify', id, { category: 'other', urgency: 'urgent' }))
    ).toBe('NOT_ALLOWED')
  })
})
