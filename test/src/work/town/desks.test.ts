import { ownChoices } from '../../../../src/work/town/desks'

const counted = (sort: number, discuss: number) => ({
  mine: [
    { tray: 'sort' as const, count: sort, overdue: 0, today: 0 },
    { tray: 'discuss' as const, count: discuss, overdue: 0, today: 0 },
    { tray: 'handle' as const, count: 3, overdue: 0, today: 0 }
  ],
  node: [],
  late: 0
})

const labels = (counts: ReturnType<typeof counted>) => ownChoices(counts).choices.map(({ label }) => label)

it('opens on the first step at which something waits for the office', () => {
  expect(ownChoices(counted(0, 2)).first).toBe('discuss')
  expect(ownChoices(counted(1, 2)).first).toBe('sort')
  expect(ownChoices(counted(0, 0)).first).toBe('sort')
  expect(ownChoices(undefined).first).toBe('sort')
})

it('says how many wait for the office, and nothing of what others have in hand', () => {
  expect(labels(counted(0, 2))).toEqual(['等梳理', '等议 2', '在办', '等评'])
})
