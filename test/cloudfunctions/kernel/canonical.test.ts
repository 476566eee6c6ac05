import { canonical } from '../../../cloudfunctions/kernel/canonical'

describe('a document as canonical text', () => {
  it('does not depend on the order of keys, at any depth', () => {
    expect(canonical({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(canonical({ b: [{ d: 3, c: 2 }], a: 1 }))
  })

  it('tells a date from its text, and the order of a list from another', () => {
    const at = new Date(0)
    expect(canonical({ at })).not.toBe(canonical({ at: at.toISOString() }))
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
  })

  it('takes an undefined field for a missing one, and null for itself', () => {
    expect(canonical({ a: undefined })).toBe(canonical({}))
    expect(canonical({ a: null })).not.toBe(canonical({}))
  })
})
