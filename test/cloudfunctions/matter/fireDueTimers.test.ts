import fc from 'fast-check'
import { matters } from '../../../cloudfunctions/domain/matter/state/matters'
import { told as independently } from '../../../scripts/recount/independent'
import { fireDueTimers } from '../../../cloudfunctions/kernel/due'
import { timed } from '../../../cloudfunctions/matter/sweep'
import { collection, setGate } from '../../support/memoryCloud'
import { memoryVillage, settled } from '../../support/memoryVillage'
import { personIdOf } from '../../support/world'

jest.mock('../../../cloudfunctions/kernel/cloud', () => jest.requireActual('../../support/memoryCloud'))

const village = memoryVillage()
const hub = personIdOf('a.hub')
const resident = personIdOf('a.resident')
/** Lets the clock do everything that is due up to a moment, as the minute timer would have. */
async function until(moment: string) {
  const now = new Date(moment)
  for (let fired = 1; fired > 0;) fired = (await fireDueTimers(timed, now)).done
  await settled()
}
const acts = (id: string) => village.matter(id).history.map(({ act }) => act)
const last = (id: string) => village.last(id)

beforeEach(() => {
  village.reset()
  jest.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => jest.restoreAllMocks())

describe('before a deadline', () => {
  it('whoever must act is reminded once, and nobody else', async () => {
    const id = await village.submit()
    await settled()
    const before = village.told(resident).length
    await until('2026-11-24T00:59:59.999Z')
    expect(acts(id)).toEqual(['submit'])
    await until('2026-11-24T01:00:00Z')
    expect(acts(id)).toEqual(['submit', 'remind'])
    expect(village.told(hub).at(-1)).toBe('这件事快到期了，11 月 24 日前要走完这一步。')
    expect(village.told(resident)).toHaveLength(before)
    await until('2026-11-24T09:00:00Z')
    expect(acts(id)).toEqual(['submit', 'remind'])
  })

  it.each([
    ['asked on a Friday at 17:59', '2026-11-20T09:59:00Z', '2026-11-23T01:00:00Z', '2026-11-23T10:00:00Z'],
    [
      'asked on the eve of the moved holiday',
      '2026-09-24T02:00:00Z',
      '2026-09-28T01:00:00Z',
      '2026-09-28T10:00:00Z'
    ],
    [
      'asked on the last day of February of a leap year',
      '2028-02-28T16:00:00Z',
      '2028-02-29T01:00:00Z',
      '2028-03-01T10:00:00Z'
    ],
    [
      'asked at midnight in Shanghai, still Sunday in UTC',
      '2026-11-22T16:00:00Z',
      '2026-11-23T01:00:00Z',
      '2026-11-24T10:00:00Z'
    ]
  ])(
    '%s: reminded on the morning of the working day before or of the day itself, overdue in its evening',
    async (_name, at, reminded, overdue) => {
      village.at(at)
      const id = await village.submit()
      expect(village.matter(id)).toMatchObject({ remindAt: new Date(reminded), dueAt: new Date(overdue) })
      await until(new Date(Date.parse(reminded) - 1).toISOString())
      expect(acts(id)).toEqual(['submit'])
      await until(reminded)
      expect(acts(id)).toEqual(['submit', 'remind'])
      await until(new Date(Date.parse(overdue) - 1).toISOString())
      expect(acts(id)).toEqual(['submit', 'remind'])
      await until(overdue)
      expect(acts(id)).toEqual(['submit', 'remind', 'overdue'])
    }
  )

  it('an act of the one reminded begins a new deadline with a reminder of its own', async () => {
    const id = await village.submit()
    await until('2026-11-24T01:00:00Z')
    village.at('2026-11-24T02:00:00Z')
    await village.act('a.hub', 'agenda', id, { category: 'other', urgency: 'complex' })
    expect(village.matter(id)).toMatchObject({ remindAt: new Date('2026-11-30T01:00:00Z'), toldLate: false })
  })

  it('a reminder does not make stale what somebody is looking at', async () => {
    const id = await village.submit()
    await until('2026-11-24T01:00:00Z')
    village.at('2026-11-24T02:00:00Z')
    const own = { category: 'other', urgency: 'ordinary', seen: 1 } as const
    await expect(village.act('a.hub', 'agenda', id, own)).resolves.toMatchObject({ stage: 'sorted' })
  })
})

describe('after a deadline', () => {
  it('the level above, the one responsible and the asker hear, once', async () => {
    const id = await village.submit()
    await until('2026-11-24T10:00:00Z')
    expect(acts(id)).toEqual(['submit', 'remind', 'overdue'])
    expect(village.told('town-1')).toEqual(['石桥村村委会有一件事过期了，请督促。'])
    expect(village.told('village-a').at(-1)).toBe('王长河手上的一件事过期了，请过问一下。')
    expect(village.told(hub).at(-1)).toMatch(/过期/)
    expect(village.told(resident).at(-1)).toMatch(/已经报给上一级。没有忘/)
    await until('2027-03-01T00:00:00Z')
    expect(acts(id)).toEqual(['submit', 'remind', 'overdue'])
  })

  it('the asker reads it in the history, and no reminder', async () => {
    const id = await village.submit()
    await until('2026-11-24T10:00:00Z')
    const view = await village.call('a.resident', 'matter.read', { id })
    expect(view.history.map(({ act, by }) => [act, by.name])).toEqual([
      ['overdue', '联户'],
      ['submit', '周小满']
    ])
  })
})

describe('an asker who is silent', () => {
  it('is asked once more how it went, then the matter ends unrated, never as satisfied', async () => {
    const id = await village.reach('handled')
    await until('2026-11-30T02:00:00Z')
    expect(last(id)).toMatchObject({ act: 'nudge', stage: 'handled' })
    expect(village.told(resident).at(-1)).toMatch(/还等您说一声/)
    await until('2026-12-07T01:59:59.999Z')
    expect(village.matter(id).stage).toBe('handled')
    await until('2026-12-07T02:00:00Z')
    expect(village.matter(id)).toMatchObject({ stage: 'closed', unrated: true, rating: null, alarmKey: null })
    expect(village.told(resident).at(-1)).toMatch(/按没有评价结束/)
  })

  it('can still have it opened again within the thirty days', async () => {
    const id = await village.reach('handled')
    await until('2026-11-30T02:00:00Z')
    await until('2026-12-07T02:00:00Z')
    village.at('2027-01-05T02:00:00Z')
    await village.act('a.resident', 'reopen', id, { text: '没修好' })
    expect(village.matter(id)).toMatchObject({ stage: 'sorted', unrated: false, reopened: 1 })
  })

  it('of a question is asked once more; then whoever sorts decides, within the time for sorting', async () => {
    const id = await village.reach('returned')
    await until('2026-11-30T02:00:00Z')
    expect(last(id)).toMatchObject({
      act: 'nudge',
      stage: 'returned',
      dueAt: new Date('2026-12-01T10:00:00Z')
    })
    expect(village.told(hub).at(-1)).toMatch(/按现在知道的来定/)
    await until('2026-12-01T09:59:59.999Z')
    expect(last(id)).toMatchObject({ act: 'nudge', stage: 'returned' })
    await until('2026-12-01T10:00:00Z')
    expect(last(id)).toMatchObject({
      act: 'resume',
      stage: 'asked',
      dueAt: new Date('2026-12-02T10:00:00Z')
    })
    expect(village.told(hub).at(-1)).toMatch(/按现在知道的来梳理/)
    expect(village.told(resident).at(-1)).toMatch(/想补充，随时可以/)
    // Then it is whoever sorts who is late, and says so.
    await until('2026-12-02T10:00:00Z')
    expect(last(id)).toMatchObject({ act: 'overdue', stage: 'asked' })
  })
})

describe('whoever was asked something is never late with the answer', () => {
  const waiting = ['returned', 'handled'] as const

  it.each(waiting)('%s: not for any reader, in any list, count, figure or message', async (stage) => {
    const id = await village.reach(stage)
    const told = village.told('town-1').length
    const due = village.matter(id).dueAt!
    // Before the timer comes to it, and long after.
    for (const ms of [1, 3 * 86_400_000]) {
      village.at(new Date(due.getTime() + ms))
      for (const who of ['a.resident', 'a.hub', 'a.officer'] as const) {
        expect((await village.call(who, 'matter.read', { id })).due).toBeNull()
        const tray = stage === 'returned' ? 'ask' : 'rate'
        const { rows } =
          who === 'a.resident'
            ? await village.call(who, 'matter.mine', {})
            : await village.call(who, 'matter.tray', { tray, whose: 'mine' })
        for (const row of rows) expect(row.due).toBeNull()
      }
    }
    await until(due.toISOString())
    await until(new Date(village.matter(id).dueAt!.getTime() - 1).toISOString())
    expect(village.matter(id)).toMatchObject({ stage, toldLate: false, lateTo: null })
    expect(acts(id)).not.toContain('overdue')
    expect(village.matter(id).marks.join()).not.toContain('overdue')
    expect(village.told('town-1')).toHaveLength(told)
    expect([resident, hub, 'village-a'].flatMap((to) => village.told(to)).join()).not.toMatch(/过期|上一级/)
  })

  it('no matter was reported upwards that an earlier version marked while the asker was waited for', async () => {
    const id = await village.reach('returned')
    const { history } = village.matter(id)
    const late = { ...history.at(-1)!, act: 'overdue' as const, seq: history.length + 1, id: 'clock-9' }
    const old = matters.documentOf(id, [...history, late])
    expect(old).toMatchObject({ lateTo: null, alarmKey: expect.stringContaining(id) as string })
    expect(old.marks.join()).not.toContain('overdue')
    expect(independently([old.history]).counts.overdue).toBe(0)
  })

  it('nor are those late who are handled together with a matter whose asker was asked', async () => {
    const lead = await village.submit()
    const follower = await village.submit()
    await village.act('a.hub', 'merge', follower, { into: lead })
    await settled()
    await village.act('a.hub', 'ask', lead, { text: '哪一盏？' })
    await settled()
    village.at('2026-12-20T02:00:00Z')
    expect((await village.call('a.resident', 'matter.read', { id: follower })).due).toBeNull()
  })
})

describe('the queue of due items', () => {
  it('does nothing twice where the timer fires twice at once', async () => {
    const id = await village.submit()
    const now = new Date('2026-11-24T10:00:00Z')
    setGate(() => Promise.resolve())
    await Promise.all([fireDueTimers(timed, now), fireDueTimers(timed, now), fireDueTimers(timed, now)])
    await until('2026-11-24T10:00:00Z')
    expect(acts(id)).toEqual(['submit', 'remind', 'overdue'])
    expect(village.told('town-1')).toHaveLength(1)
  })

  it('goes past one that fails, and takes it up the next minute', async () => {
    const [bad, ...good] = [await village.submit(), await village.submit(), await village.submit()]
    // What the submissions led to is over before anything breaks.
    await settled()
    let broken = true
    setGate((action, name) =>
      broken && action === 'update' && name === 'matters'
        ? ((broken = false), Promise.reject(new Error('broken')))
        : Promise.resolve()
    )
    expect(await fireDueTimers(timed, new Date('2026-11-24T01:00:00Z'))).toEqual({ done: 2, failed: 1 })
    const reminded = [bad!, ...good].filter((id) => acts(id).includes('remind'))
    expect(reminded).toHaveLength(2)
    expect(await fireDueTimers(timed, new Date('2026-11-24T01:01:00Z'))).toEqual({ done: 1, failed: 0 })
    for (const id of [bad!, ...good]) expect(acts(id)).toEqual(['submit', 'remind'])
  })

  it('goes past a document that is no matter at all', async () => {
    const id = await village.submit()
    await collection('matters').add({
      data: { _id: 'broken', stage: 'asked', dueAt: new Date(0), alarmKey: '2026-01-01 broken' }
    })
    expect(await fireDueTimers(timed, new Date('2026-11-24T01:00:00Z'))).toEqual({ done: 1, failed: 1 })
    expect(acts(id)).toEqual(['submit', 'remind'])
  })

  it('works off more than one page in order', async () => {
    const ids: string[] = []
    for (let index = 0; index < 230; index += 1) ids.push(await village.submit())
    await settled()
    expect(await fireDueTimers(timed, new Date('2026-11-24T01:00:00Z'))).toEqual({ done: 230, failed: 0 })
    expect(ids.every((id) => acts(id).length === 2)).toBe(true)
  }, 60_000)

  it('in any order of ticks, doubled or left out, ends where one tick a minute ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 20 * 24 * 60 }), { maxLength: 12 }),
        async (minutes) => {
          village.reset()
          const ids = [
            await village.submit(),
            await village.reach('handled'),
            await village.reach('returned')
          ]
          const begin = Date.parse('2026-11-23T02:00:00Z')
          for (const minute of minutes.sort((a, b) => a - b)) {
            const now = new Date(begin + minute * 60_000)
            await Promise.all([fireDueTimers(timed, now), fireDueTimers(timed, now)])
          }
          for (const month of ['02', '03', '04']) await until(`2027-${month}-01T00:00:00Z`)
          const ends = ids.map((id) => village.matter(id).history.map(({ act }) => act))
          expect(ends[0]).toEqual(['submit', 'remind', 'overdue'])
          expect(ends[1]!.slice(-2)).toEqual(['nudge', 'lapse'])
          expect(ends[2]!.slice(0, 3)).toEqual(['submit', 'ask', 'nudge'])
          expect(ends[2]!.slice(3)).toEqual(['resume', 'remind', 'overdue'])
        }
      ),
      { numRuns: 40 }
    )
  }, 60_000)
})

describe('years whose moved holidays are not announced yet', () => {
  it('count by weekends and what is free by law, and say so', async () => {
    village.at('2027-01-29T02:00:00Z')
    const id = await village.submit()
    const view = await village.call('a.resident', 'matter.read', { id })
    expect(view.due).toMatchObject({ at: '2027-02-01T10:00:00.000Z', provisional: true })
  })
})
