import fc from 'fast-check'
import { fingerprint } from '../../../cloudfunctions/kernel/fingerprint'

const input = fc.dictionary(fc.string(), fc.jsonValue())
const reversed = (value: Record<string, unknown>) => Object.fromEntries(Object.entries(value).reverse())

describe('a fingerprint', () => {
  it('is short and safe to store', () => {
    fc.assert(fc.property(input, (value) => /^[A-Za-z0-9_-]{22}$/.test(fingerprint('p', 'add', value))))
  })

  it('does not depend on the order of keys, at any depth', () => {
    fc.assert(
      fc.property(input, input, (outer, inner) => {
        const value = { ...outer, inner }
        return (
          fingerprint('p', 'add', value) ===
          fingerprint('p', 'add', reversed({ ...outer, inner: reversed(inner) }))
        )
      })
    )
  })

  it('depends on the order of lists', () => {
    expect(fingerprint('p', 'assign', { ids: ['a', 'b'] })).not.toBe(
      fingerprint('p', 'assign', { ids: ['b', 'a'] })
    )
  })

  it('tells people, acts and inputs apart', () => {
    const prints = [
      fingerprint('p', 'add', { text: 'a' }),
      fingerprint('q', 'add', { text: 'a' }),
      fingerprint('p', 'ask', { text: 'a' }),
      fingerprint('p', 'add', { text: 'b' }),
      fingerprint('p', 'add', { text: 'a', seen: 1 })
    ]
    expect(new Set(prints).size).toBe(prints.length)
  })
})
