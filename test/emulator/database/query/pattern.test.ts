import { compiled, patternTest } from '../../../../emulator/database/query/pattern'

const TOO_LONG = /takes too long to match/

describe('a test by a regular expression', () => {
  it.each([
    ['^/a/', '/a/b/', true],
    ['村$', '李家村', true],
    ['^(a|b)+c$', 'ababc', true],
    ['^(a|b)+c$', 'abab', false],
    ['[*+?]', 'a+b', true],
    ['(?:x)\\.y', 'x.y', true],
    ['(.)\\1', 'abba', true],
    ['(.)\\1', 'abab', false],
    ['a{2,3}b?c', 'xaac', true]
  ])('finds with /%s/ in %s what the language finds', (source, text, expected) => {
    expect(patternTest(compiled(source))(text)).toBe(expected)
  })

  it.each([
    ['^(a+)+$', 'a'.repeat(60)],
    ['^(a|a)*$', 'a'.repeat(60)],
    ['(x+x+)+y', 'x'.repeat(60)],
    [`${'a?'.repeat(40)}${'a'.repeat(40)}`, 'a'.repeat(39)],
    ['^(\\w+\\s?)*$', 'word '.repeat(20)]
  ])('is refused with /%s/, which would take for ever', (source, text) => {
    expect(() => patternTest(compiled(source))(`${text}!`)).toThrow(TOO_LONG)
  })

  it('has one budget for all its texts: once used up, it refuses every further one', () => {
    const test = patternTest(compiled('^(a+)+$'))
    expect(test('aaa')).toBe(true)
    expect(() => test(`${'a'.repeat(60)}!`)).toThrow(TOO_LONG)
    expect(() => test('aaa')).toThrow(TOO_LONG)
  })

  it('reads a long text by a plain pattern', () => {
    expect(patternTest(compiled('needle'))(`${'hay'.repeat(100_000)}needle`)).toBe(true)
  })
})
