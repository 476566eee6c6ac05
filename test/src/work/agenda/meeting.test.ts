import { meetingOn, moved, placeWords, recorded, resultWords } from '../../../../src/features/agenda/meeting'

const begun = meetingOn(['a', 'b', 'c'])

test('begins with the first and says which one of how many it is', () => {
  expect(placeWords(begun)).toBe('1 / 3')
})

test('a decision is recorded and the next is called', () => {
  const next = recorded(begun, 'a', '周国平领办')
  expect(next).toEqual({ ids: begun.ids, at: 1, decisions: { a: '周国平领办' } })
  expect(placeWords(next)).toBe('2 / 3')
})

test('moves forth and back, never before the first and never past the end', () => {
  expect(moved(begun, -1).at).toBe(0)
  expect(moved(moved(begun, 1), -1).at).toBe(0)
  const end = [1, 2, 3, 4].reduce((meeting) => moved(meeting, 1), begun)
  expect(end.at).toBe(3)
  expect(placeWords(end)).toBe('3 / 3')
})

test('says honestly what was left undecided', () => {
  expect(resultWords(moved(recorded(begun, 'a', '缓议'), 1))).toBe('定了 1 件，还有 2 件没定')
  const all = ['a', 'b', 'c'].reduce((meeting, id) => recorded(meeting, id, '缓议'), begun)
  expect(resultWords(all)).toBe('3 件都定了')
})

test('deciding the same matter again replaces what was recorded', () => {
  const again = recorded(moved(recorded(begun, 'a', '缓议'), -1), 'a', '周国平领办')
  expect(again.decisions).toEqual({ a: '周国平领办' })
})
