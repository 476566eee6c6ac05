import fc from 'fast-check'
import { cleanText, nameKey } from '../../../types/domain/cleanText'

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: fc.constantFrom('张', '\u200b', '\u0301', 'e', '\r', '\n', '•', '\ud83d', '\u1100') })
)

describe('cleanText', () => {
  it('cleans nothing twice', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      })
    )
  })

  it('loses nothing that is seen: letters, marks, digits and signs stay, in their order', () => {
    const dots = /[\u2022\u2027\u2219\u22c5\u30fb\uff65\u1427\u2e31]/g
    const seen = (text: string) =>
      text
        .replace(/[\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
        .normalize('NFD')
        .replace(dots, '·')
        .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S}\p{Co}]/gu, '')
        .normalize('NFC')
    fc.assert(
      fc.property(anything, (text) => {
        expect(seen(cleanText(text))).toBe(seen(text))
      })
    )
  })

  it('keeps no control but a break, no format, no half of a character', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(cleanText(text)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u)
      })
    )
  })

  it.each([
    ['写好的话', '3组的路灯坏了，\n　　请来看看。', '3组的路灯坏了，\n　　请来看看。'],
    ['a family, which falls apart into its people', '👨‍👩‍👧', '👨👩👧'],
    ['a whole character beyond the first plane', '𠮷\ud842家', '𠮷家'],
    ['an accent of its own', 'Cafe\u0301', 'Café'],
    ['an accent that was kept apart', 'Cafe\u200b\u0301', 'Café'],
    ['a number copied from the contacts of a phone', '\u202d138 0000 0001\u202c', '138 0000 0001'],
    ['breaks of other systems', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a dot within a name', '阿依古丽•买买提・艾力', '阿依古丽·买买提·艾力'],
    ['marks of a list', '• 修路\n•换灯', '• 修路\n•换灯'],
    ['a tab', 'a\tb', 'a b']
  ])('%s', (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })
})

describe('nameKey', () => {
  it.each([
    ['张\u200b三', '张三'],
    ['张 三', '张三'],
    ['阿依古丽•买买提', '阿依古丽·买买提'],
    ['阿依古丽.买买提', '阿依古丽·买买提'],
    ['ＬＩ Ｍing', 'li ming'],
    ['刘\ufe00德福', '刘德福'],
    ['刘\u0301德福', '刘德福']
  ])('%s is %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it('tells names apart', () => {
    expect(nameKey('张三')).not.toBe(nameKey('张三丰'))
  })
})
