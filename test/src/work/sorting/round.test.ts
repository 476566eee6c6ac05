import { again, decided, inHand, newRound, skipped } from '../../../../src/features/sorting/round'

const rows = ['a', 'b', 'c'].map((id) => ({ id }))
const ids = (round: typeof newRound) => {
  const { current, next, left } = inHand(rows, round)
  return [current?.id, next?.id, left]
}

test('begins with the first of the list and knows what comes next', () => {
  expect(ids(newRound)).toEqual(['a', 'b', 3])
})

test('goes on to the next after a decision, with one less to go', () => {
  expect(ids(decided(newRound, 'a'))).toEqual(['b', 'c', 2])
})

test('goes on to the next after putting one aside, which still counts', () => {
  expect(ids(skipped(newRound, 'a'))).toEqual(['b', 'c', 3])
})

test('has nothing in hand once everything is put aside or decided, and begins again when asked', () => {
  const through = skipped(decided(skipped(newRound, 'a'), 'b'), 'c')
  expect(ids(through)).toEqual([undefined, undefined, 2])
  expect(ids(again(through))).toEqual(['a', 'c', 2])
})

test('what is decided stays decided, also when it was put aside before', () => {
  const round = again(decided(skipped(newRound, 'b'), 'b'))
  expect(ids(round)).toEqual(['a', 'c', 2])
})

test('an empty tray has nothing in hand', () => {
  expect(inHand([], newRound)).toEqual({ current: undefined, next: undefined, left: 0 })
})
