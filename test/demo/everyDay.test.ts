import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import { stories } from '../../demo/stories'
import { reports } from '../../demo/stories/reports'
import { metoo } from '../../demo/stories/together'
import type { Story } from '../../demo/stories/story'
import { toldInMemory } from './support/toldInMemory'

jest.mock('../../cloudfunctions/kernel/cloud', () => jest.requireActual('../support/memoryCloud'))

/** Weekdays and free days, around holidays, at the turn of a year, on a leap day; early, by day and late. */
const presents = [
  '2026-11-24T09:30',
  '2026-11-28T10:00',
  '2026-11-29T23:50',
  '2026-02-14T11:00',
  '2026-02-24T08:05',
  '2026-10-07T18:30',
  '2026-12-31T23:55',
  '2028-02-29T00:10'
]

/** The photos of the stories would need a store of files. */
const plain: Story[] = stories.map((story) => ({
  ...story,
  scenes: [],
  then: story.then.map((step) => ({ ...step, scenes: [] }))
}))

const at = (present: string) => new Date(`${present}:00+08:00`)

const known = new Map<string, Matter[]>()
async function toldOn(present: string): Promise<Matter[]> {
  const told = known.get(present) ?? (await toldInMemory(plain, [...metoo, ...reports], at(present)))
  known.set(present, told)
  return told
}

/** What the clock does; everything else is done by people, or follows into the matters that are handled together. */
const byTheClock = ['remind', 'overdue', 'nudge', 'lapse', 'resume']
const following = ['follow', 'joined']
const standing = (matters: Matter[]) =>
  matters
    .map(({ _id, stage, history }) => ({
      _id,
      stage,
      acts: history.map(({ act }) => act).filter((act) => ![...byTheClock, ...following].includes(act))
    }))
    .sort((a, b) => (a._id < b._id ? -1 : 1))

describe.each(presents)('the demo village on %s', (present) => {
  let first: Matter[]
  let matters: Matter[]
  beforeAll(async () => {
    first = await toldOn(presents[0]!)
    matters = await toldOn(present)
  }, 60_000)

  const story = (key: string) => matters.find(({ _id }) => _id === `matter-demo-${key}`)!
  const acts = (key: string) => story(key).history.map(({ act }) => act)
  const isLate = (key: string) => story(key).dueAt! < at(present)

  it('stands as on any other day, by the same acts of the same people', () => {
    expect(standing(matters)).toEqual(standing(first))
  })

  it('has the town reminded of what a village brought before it, before the town acts', () => {
    for (const [key, act] of [
      ['liuwan-dike', 'split'],
      ['fengshuping-signal', 'reply']
    ] as const) {
      const own = acts(key)
      expect(own.slice(own.indexOf('escalate'), own.indexOf(act))).toEqual(['escalate', 'remind'])
    }
  })

  it('has something overdue to sort, to handle, and urgent to take', () => {
    for (const [key, stage] of [
      ['liuwan-signal', 'asked'],
      ['liuwan-pit', 'handling'],
      ['fengshuping-culvert', 'discussed']
    ] as const) {
      expect([key, story(key).stage, isLate(key)]).toEqual([key, stage, true])
      expect(
        acts(key)
          .filter((act) => byTheClock.includes(act))
          .slice(-2)
      ).toEqual(['remind', 'overdue'])
    }
  })

  it('has what was pressed and then done, what is put off, and who is asked once more how it was', () => {
    const water = acts('shiqiao-water')
    expect(water).toContain('overdue')
    expect(water.indexOf('finish')).toBeGreaterThan(water.indexOf('overdue'))
    expect(
      acts('shiqiao-parcel')
        .filter((act) => !byTheClock.includes(act))
        .at(-1)
    ).toBe('postpone')
    expect(isLate('shiqiao-parcel')).toBe(false)
    expect(acts('fengshuping-toilet').at(-1)).toBe('nudge')
  })

  it('ends at the present, after about three weeks', () => {
    // What follows is written by effects, which know no other clock than the process's on this store.
    const events = matters.flatMap(({ history }) => history.filter(({ act }) => !following.includes(act)))
    const daysAgo = events.map((event) => (at(present).getTime() - event.at.getTime()) / 86_400_000)
    expect(Math.max(...daysAgo)).toBeGreaterThan(18)
    expect(Math.max(...daysAgo)).toBeLessThan(22)
    expect(Math.min(...daysAgo)).toBeGreaterThanOrEqual(0)
    expect(Math.min(...daysAgo)).toBeLessThan(1 / 24)
  })
})
