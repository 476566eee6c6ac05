import fc from 'fast-check'
import { levelPast } from '../../../types/domain/bypass'

const open = (...levels: (0 | 1)[]) => levels.map((one) => ({ open: one === 1 }))

/** Village, town, county: at which somebody sits, where those serve whom it is about, and where it goes. */
const table: [string, ReturnType<typeof open>, number[], ReturnType<typeof levelPast>][] = [
  ['about nobody who decides: the village', open(1, 1, 1), [], { at: 0, top: false }],
  ['about the village: the town', open(1, 1, 1), [0], { at: 1, top: false }],
  ['about the town: the county, and not the village below it', open(1, 1, 1), [1], { at: 2, top: false }],
  ['about the village and the town: the county', open(1, 1, 1), [0, 1], { at: 2, top: false }],
  ['about the village, and nobody sits in the town: the county', open(1, 0, 1), [0], { at: 2, top: false }],
  [
    'about nobody who decides, and nobody sits in the village: the town',
    open(0, 1, 1),
    [],
    { at: 1, top: false }
  ],
  ['about the county alone: the others there', open(1, 1, 1), [2], { at: 2, top: true }],
  ['about all three, others sit in each: the highest', open(1, 1, 1), [0, 1, 2], { at: 2, top: true }],
  ['about the village, and nobody sits above: the others there', open(1, 0, 0), [0], { at: 0, top: true }],
  ['about everybody there is', open(0, 0, 0), [0], null]
]

describe('where a matter goes that is about somebody', () => {
  it.each(table)('%s', (_words, levels, taken, expected) => {
    expect(levelPast(levels, taken)).toEqual(expected)
  })

  const anyLevels = fc.array(fc.record({ open: fc.boolean() }), { maxLength: 5 })
  const anyTaken = fc.uniqueArray(fc.nat({ max: 4 }))

  it('is a level at which somebody sits, and goes nowhere only where there is none', () => {
    fc.assert(
      fc.property(anyLevels, anyTaken, (levels, taken) => {
        const past = levelPast(levels, taken)
        if (past) expect(levels[past.at]!.open).toBe(true)
        else expect(levels.some((level) => level.open)).toBe(false)
      })
    )
  })

  it('is above all of them, unless there is no such level; then it says so', () => {
    fc.assert(
      fc.property(anyLevels, anyTaken, (levels, taken) => {
        const past = levelPast(levels, taken)
        const highest = Math.max(-1, ...taken)
        const above = levels.some((level, at) => level.open && at > highest)
        if (past) expect([past.top, past.at > highest]).toEqual([!above, above])
      })
    )
  })
})
