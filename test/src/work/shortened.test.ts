import { shortened } from '../../../src/work/shortened'

test('leaves a text alone that has room, and says where there is more', () => {
  expect(shortened('水渠堵了', 4)).toBe('水渠堵了')
  expect(shortened('水渠堵了二亩', 4)).toBe('水渠堵了…')
})

test('never cuts a letter in two', () => {
  expect(shortened('好👍👍', 2)).toBe('好👍…')
})
