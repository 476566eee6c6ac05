import { beforeAfter, withoutShown } from '../../../../src/features/matter/page/beforeAfter'
import type { Entry } from '../../../../src/features/matter/history/sentence'

const entry = (seq: number, act: Entry['act'], photos: string[], more: Partial<Entry> = {}): Entry => ({
  seq,
  act,
  stage: 'handled',
  at: '2026-11-20T02:00:00.000Z',
  by: { name: '王小梅', standing: 'asker', you: true },
  photos,
  ...more
})
const history = [
  entry(4, 'finish', ['after'], { outcome: 'solved' }),
  entry(3, 'progress', ['on the way']),
  entry(2, 'take', []),
  entry(1, 'submit', ['before'])
]

test('the photos of the submission and of the last result stand at the head, and nowhere else', () => {
  const { before, after } = beforeAfter(history)
  expect([before?.seq, after?.seq]).toEqual([1, 4])
  expect(withoutShown(history).map(({ photos }) => photos)).toEqual([[], ['on the way'], [], []])
})

test('without photos there is nothing at the head', () => {
  expect(beforeAfter([entry(1, 'submit', [])])).toEqual({ before: undefined, after: undefined })
})
