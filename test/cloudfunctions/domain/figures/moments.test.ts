import { momentsOf, type Told } from '../../../../cloudfunctions/domain/figures/moments'

const hour = (count: number) => new Date(Date.UTC(2026, 10, 23, count))
const told = (at: number, act: Told['act'], stage: Told['stage'], more: Partial<Told> = {}): Told => ({
  at: hour(at),
  act,
  stage,
  by: { standing: 'officer' },
  ...more
})
const asked = told(0, 'submit', 'asked', { by: { standing: 'asker' }, dueAt: hour(30) })
const ordinary = [
  asked,
  told(1, 'remind', 'asked', { by: { standing: 'system' } }),
  told(2, 'agenda', 'sorted', { by: { standing: 'sorter' }, dueAt: hour(40) }),
  told(3, 'assign', 'discussed', { dueAt: hour(90) }),
  told(4, 'take', 'handling'),
  told(5, 'hold', 'held', { dueAt: hour(200) }),
  told(6, 'resume', 'handling', { dueAt: hour(95) }),
  told(7, 'finish', 'handled', { outcome: 'solved', dueAt: hour(300) })
]

test('a matter was received by whoever did something first, assigned, due and done', () => {
  expect(momentsOf(ordinary)).toEqual({ received: hour(2), assigned: hour(3), due: hour(95), done: hour(7) })
})

test('what has not happened has no moment', () => {
  expect(momentsOf([asked])).toEqual({ received: null, assigned: null, due: null, done: null })
})

test('a result that was taken back is none, and who has it now has it since then', () => {
  const again = [
    ...ordinary,
    told(8, 'rate', 'sorted', { by: { standing: 'asker' } }),
    told(9, 'assign', 'discussed', { dueAt: hour(120) })
  ]
  expect(momentsOf(again)).toEqual({ received: hour(2), assigned: hour(9), due: hour(120), done: null })
  const ended = told(10, 'finish', 'handled', { outcome: 'explained' })
  expect(momentsOf([...again, ended]).done).toEqual(hour(10))
})
