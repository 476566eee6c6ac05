import fc from 'fast-check'
import {
  halfLine,
  isPoint,
  keysWithin,
  overlap,
  pointOf
} from '../../../../emulator/database/planner/interval'
import { stringsBeginningWith, type Interval } from '../../../../emulator/database/planner/interval'
import { encodeValue, inverted } from '../../../../emulator/database/values/encode'

const number = fc.integer({ min: -4, max: 4 })
const interval = fc.oneof(
  number.map(pointOf),
  fc
    .tuple(number, fc.constantFrom<'above' | 'below'>('above', 'below'), fc.boolean())
    .map(([value, side, included]) => halfLine(value, side, included))
)
const prefix = Buffer.of(7)

function holds(interval: Interval, value: unknown, direction: 1 | -1 = 1): boolean {
  const { from, to } = keysWithin(prefix, interval, direction)
  const bytes = encodeValue(value)
  const key = Buffer.concat([prefix, direction === 1 ? bytes : inverted(bytes)])
  return Buffer.compare(from, key) <= 0 && Buffer.compare(key, to) < 0
}

describe('an interval', () => {
  it('holds in a descending index what it holds in an ascending one', () => {
    fc.assert(
      fc.property(interval, number, (one, value) => {
        expect(holds(one, value, -1)).toBe(holds(one, value, 1))
      })
    )
  })

  it('shares with another what both hold, and is undefined when that is nothing', () => {
    fc.assert(
      fc.property(interval, interval, number, (a, b, value) => {
        const shared = overlap(a, b)
        expect(shared !== undefined && holds(shared, value)).toBe(holds(a, value) && holds(b, value))
      })
    )
    expect(overlap(pointOf(1), pointOf(2))).toBeUndefined()
    expect(overlap(halfLine(1, 'above', false), halfLine(1, 'below', true))).toBeUndefined()
  })

  it.each<['above' | 'below', boolean, number[]]>([
    ['above', true, [2, 3]],
    ['above', false, [3]],
    ['below', true, [1, 2]],
    ['below', false, [1]]
  ])('%s 2, with 2 itself: %s, holds %j', (side, included, expected) => {
    expect([1, 2, 3].filter((value) => holds(halfLine(2, side, included), value))).toEqual(expected)
  })

  it('of a half line stays within the type of its value', () => {
    for (const direction of [1, -1] as const) {
      expect(holds(halfLine(0, 'above', true), 'text', direction)).toBe(false)
      expect(holds(halfLine('', 'below', true), 5, direction)).toBe(false)
      expect(holds(halfLine('', 'above', true), '村', direction)).toBe(true)
    }
  })

  it('of a beginning holds the strings that begin so', () => {
    const values = ['/1', '/1/', '/1/2', '/10', '/2', '']
    expect(values.filter((value) => holds(stringsBeginningWith('/1'), value))).toEqual([
      '/1',
      '/1/',
      '/1/2',
      '/10'
    ])
  })

  it('is a point when one value only lies in it', () => {
    expect([pointOf(null), pointOf('a'), halfLine(1, 'above', true)].map(isPoint)).toEqual([
      true,
      true,
      false
    ])
  })
})
