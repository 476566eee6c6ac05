import { compare } from '../../../scripts/replay/recount'

describe('holding what is there against what was sent', () => {
  it('finds nothing where all is there once', () => {
    expect(compare(['a', 'b'], ['b', 'a'])).toEqual({ missing: 0, surplus: 0 })
  })

  it('counts what is missing', () => {
    expect(compare(['a', 'b', 'b'], ['b'])).toEqual({ missing: 2, surplus: 0 })
  })

  it('counts what is there once too often, known or not', () => {
    expect(compare(['a'], ['a', 'a', 'c'])).toEqual({ missing: 0, surplus: 2 })
  })
})
