import { calculateObjectSize } from 'bson'
import { storable } from '../../../../emulator/database/values/storable'

const MEGA = 1024 * 1024
const FRAME = calculateObjectSize({ _id: 'x', text: '' })

describe('a document to be stored', () => {
  it('may be 16 MB and not a byte more', () => {
    const largest = { _id: 'x', text: 'a'.repeat(16 * MEGA - FRAME) }
    expect(storable(largest)).toBe(largest)
    expect(() => storable({ _id: 'x', text: `${largest.text}a` })).toThrow(
      'object to insert too large. size in bytes: 16777217, max size: 16777216'
    )
  })

  it('is measured as the database keeps it: a list of small numbers is larger there than as text', () => {
    const list = Array<number>(2 * MEGA).fill(1)
    expect(JSON.stringify(list).length).toBeLessThan(5 * MEGA)
    expect(() => storable({ _id: 'x', list })).toThrow(/too large/)
  })

  it('may hold whatever JSON has, and dates', () => {
    const document = { _id: 1, when: new Date(0), list: [null, true, { deep: [1.5] }], none: undefined }
    expect(storable(document)).toBe(document)
  })

  it.each([[[1]], [undefined], [/a/]])('has no id like %p', (_id) => {
    expect(() => storable({ _id })).toThrow(/_id/)
  })

  it('has no field that begins with a dollar, and no regular expression anywhere', () => {
    expect(() => storable({ _id: 1, $a: 1 })).toThrow(/dollar/)
    expect(() => storable({ _id: 1, a: [{ b: /x/ }] })).toThrow(
      /storing a regular expression is not supported/
    )
  })
})
