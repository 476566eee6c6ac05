import { answers } from '../../../src/cloud/answers'
import { phone } from '../support/taro'

beforeEach(() => {
  phone.kept.clear()
  phone.full = false
})

test('the last answer stands while the signal is away, with its time', () => {
  const heardAt = answers.write('matter.mine:{}', { rows: [] })
  expect(answers.read('matter.mine:{}')).toEqual({ value: { rows: [] }, heardAt })
})

test('nothing is there for what was never asked', () => {
  expect(answers.read('matter.mine:{}')).toEqual({})
  expect(answers.read(undefined)).toEqual({})
})

test('the oldest answers make room for new ones', () => {
  let time = 0
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => ++time)
  for (let number = 1; number <= 25; number++) answers.write(`matter.read:${number}`, number)
  clock.mockRestore()
  expect(answers.read('matter.read:1')).toEqual({})
  expect(answers.read('matter.read:2').value).toBe(2)
  expect(answers.read('matter.read:25').value).toBe(25)
})

test('a full phone goes without', () => {
  phone.full = true
  expect(() => answers.write('matter.mine:{}', { rows: [] })).not.toThrow()
})
