import fc from 'fast-check'
import { parseJson } from '../../emulator/json'

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('JSON from outside', () => {
  it('is read as it is, whatever stands in its strings', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(parseJson(JSON.stringify(value)))).toBe(JSON.stringify(value))
      })
    )
    const brackets = JSON.stringify({ text: `${'['.repeat(500)}"\\`, more: '\\"{'.repeat(300) })
    expect(JSON.stringify(parseJson(brackets))).toBe(brackets)
  })

  it('may be 200 levels deep and no deeper', () => {
    expect(parseJson(nested(200))).toHaveLength(1)
    expect(() => parseJson(nested(201))).toThrow(/more than 200 levels deep/)
    expect(() => parseJson('{"a":'.repeat(100_000))).toThrow(/more than 200 levels deep/)
  })

  it('counts what is open, not what was opened', () => {
    expect(parseJson(`[${Array(1000).fill('[{}]').join(',')}]`)).toHaveLength(1000)
  })

  it.each(['{', '"', '"\\', ']'])('is refused when it is cut short: %s', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError)
  })
})
