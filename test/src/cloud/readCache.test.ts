import { readCache } from '../../../src/cloud/readCache'
import { phone } from '../support/taro'

beforeEach(() => {
  phone.kept.clear()
  phone.full = false
})

test('the last answer stands while the signal is away, with its time', () => {
  const heardAt = readCache.write('matter.mine:{}', { rows: [] })
  expect(readCache.read('matter.mine:{}')).toEqual({ value: { rows: [] }, heardAt })
})

test('nothing is there for what was never asked', () => {
  expect(readCache.read('matter.mine:{}')).toEqual({})
  expect(readCache.read(undefined)).toEqual({})
})

test('the oldest answers make room for new ones', () => {
  let time = 0
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => ++time)
  for (let number = 1; number <= 25; number++) readCache.write(`matter.read:${number}`, number)
  clock.mockRestore()
  expect(readCache.read('matter.read:1')).toEqual({})
  expect(readCache.read('matter.read:2').value).toBe(2)
  expect(readCache.read('matter.read:25').value).toBe(25)
})

test('a full phone goes without', () => {
  phone.full = true
  expect(() => readCache.write('matter.mine:{}', { rows: [] })).not.toThrow()
})
