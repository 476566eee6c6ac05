import { clientId, day, line, words } from '../../../types/api/shapes'

describe('a day', () => {
  it.each(['2026-01-01', '2026-12-31', '2028-02-29'])('%s is one', (text) => {
    expect(day.safeParse(text).success).toBe(true)
  })

  it.each([
    '2026-02-29',
    '2026-02-31',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    ''
  ])('%s is none', (text) => {
    expect(day.safeParse(text).success).toBe(false)
  })
})

describe('an id made by a client', () => {
  it.each(['a'.repeat(16), 'A-z_0'.repeat(8)])('%s is one', (text) => {
    expect(clientId.safeParse(text).success).toBe(true)
  })

  it.each([
    'a'.repeat(15),
    'a'.repeat(41),
    'a'.repeat(16) + '\n',
    '__proto__',
    'a.b.c.d.e.f.g.h.i',
    '路灯路灯路灯路灯路灯路灯路灯路灯'
  ])('%j is none', (text) => {
    expect(clientId.safeParse(text).success).toBe(false)
  })
})

describe('words', () => {
  it('loses the blanks around them', () => {
    expect(words.parse(' \n好\u3000')).toBe('好')
  })

  it('may not be blank', () => {
    expect(words.safeParse(' \n\t\u3000').success).toBe(false)
  })

  it.each(['\u200b', '\u200b\u200d\ufeff', '\u2060 \u2060', '\u00ad', '\u202e'])(
    'may not be invisible: %j',
    (text) => {
      expect(words.safeParse(text).success).toBe(false)
    }
  )

  it.each(['好', '7', '。', '👍', '👨\u200d👩\u200d👧', '+', '\u200b好'])('may be %j', (text) => {
    expect(words.safeParse(text).success).toBe(true)
  })

  it('may be as long as the limit, counted without the blanks around them', () => {
    expect(words.safeParse(` ${'好'.repeat(5000)} `).success).toBe(true)
    expect(words.safeParse('好'.repeat(5001)).success).toBe(false)
  })
})

describe('a line', () => {
  it.each(['路灯坏了', ' 路灯坏了三 ', '12345'])('%j is one of five characters', (text) => {
    expect(line(5).safeParse(text).success).toBe(true)
  })

  it.each(['路灯\n坏', '路灯\r坏', '路灯坏了三天', '\u200b', ' ', ''])(
    '%j is none of five characters',
    (text) => {
      expect(line(5).safeParse(text).success).toBe(false)
    }
  )
})
