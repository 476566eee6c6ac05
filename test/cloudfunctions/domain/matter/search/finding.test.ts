import fc from 'fast-check'
import { findIn } from '../../../../../cloudfunctions/domain/matter/search/finding'
import { soughtTerms, wordsOf } from '../../../../../cloudfunctions/domain/matter/search/sought'
import { gramsOf } from '../../../../../cloudfunctions/domain/terms/grams'
import { mayHave } from '../../../../support/mayHave'

const said = (subject: string, ...texts: string[]) => ({ subject, place: '', texts })
const find = (typed: string, subject: string, ...texts: string[]) =>
  findIn(said(subject, ...texts), '261123-K7QFM', wordsOf(typed))
const marked = (text: string, marks: [number, number][]) => marks.map(([from, to]) => text.slice(from, to))

describe('finding words in what was said', () => {
  it('marks them in the subject', () => {
    const subject = '村口的路灯坏了，路灯要换'
    const found = find('路灯', subject)
    expect(marked(subject, found!.marks)).toEqual(['路灯', '路灯'])
    expect(found).toMatchObject({ snippet: null, near: false })
  })

  it('shows a piece of the text around them where the subject does not have them', () => {
    const found = find('水沟', '路灯坏了', `${'前'.repeat(40)}昨晚有人摔进水沟里，${'后'.repeat(60)}`)!
    const { text, marks } = found.snippet!
    expect(marked(text, marks)).toEqual(['水沟'])
    expect(text).toMatch(/^…前+昨晚有人摔进水沟里，后+…$/u)
    expect(text.length).toBeLessThan(60)
  })

  it('needs all words, wherever they stand', () => {
    expect(find('路灯 水沟', '路灯坏了', '有人摔进水沟')).toMatchObject({ near: false })
    expect(find('路灯 桥', '路灯坏了', '有人摔进水沟')).toBeNull()
  })

  it('reads over marks, blanks and widths', () => {
    expect(marked('ＫＴＶ 太 吵', find('ktv太吵', 'ＫＴＶ 太 吵')!.marks)).toEqual(['ＫＴＶ 太 吵'])
  })

  it('reads over signs that nobody sees, in what was said and in what is looked for', () => {
    const stored = '抽\u200b水泵站停了'
    expect(find('抽水泵站', stored)).toMatchObject({ near: false })
    expect(find('抽水\u200b泵站', '抽水泵站停了')).toMatchObject({ near: false })
    expect(mayHave(wordsOf('抽水泵站'), new Set(gramsOf(stored)))).toBe('exact')
  })

  it.each([
    ['one missing in what was typed', '路灯亮', '路灯不亮'],
    ['one missing in the text', '自来水停', '自水停'],
    ['the last one missing in the text', '路灯坏掉', '路灯坏'],
    ['one that is not there', '路边灯不亮', '路灯不亮']
  ])('finds with %s, and says so', (_what, typed, text) => {
    expect(find(typed, text)).toMatchObject({ near: true })
  })

  it.each([
    ['two missing', '路不吗', '路灯是不亮吗'],
    ['another character', '路灯不亮', '路标不亮'],
    ['one missing of a word of two', '路灯', '路边灯']
  ])('does not find with %s', (_what, typed, text) => {
    expect(find(typed, text)).toBeNull()
  })

  it('takes the matter’s own number for found', () => {
    expect(find('k7qfm', '路灯')).toMatchObject({ marks: [], snippet: null })
    expect(find('261123-k7qfm', '路灯')).not.toBeNull()
    expect(find('261124-k7qfm', '路灯')).toBeNull()
  })

  it('never cuts a character in two', () => {
    const { text } = find('水沟', '路灯', `${'😀'.repeat(30)}水沟${'😀'.repeat(30)}`)!.snippet!
    expect(text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)
  })
})

describe('whatever is typed', () => {
  const characters = fc.constantFrom(...'路灯坏水沟桥修亮停电井盖深夜噪音扰民')
  const texts = fc.array(characters, { minLength: 8, maxLength: 40 }).map((all) => all.join(''))

  it('of a piece of a text with one character missing, the text is found through its terms and by reading', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 4, max: 8 }), fc.nat(), (text, at, length, hole) => {
        const from = at % (text.length - length + 1)
        const piece = text.slice(from, from + length)
        const gone = 1 + (hole % (length - 2))
        const typed = piece.slice(0, gone) + piece.slice(gone + 1)
        const words = wordsOf(typed)
        expect(mayHave(words, new Set(gramsOf(text)))).not.toBeNull()
        expect(findIn(said('无', text), '', words)).not.toBeNull()
      })
    )
  })

  it('of a word whose text has one character less, the text is found through its terms and by reading', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.integer({ min: 4, max: 8 }), fc.nat(), (text, at, length, hole) => {
        const from = at % (text.length - length + 1)
        const typed = text.slice(from, from + length)
        const gone = from + 1 + (hole % (length - 2))
        const shorter = text.slice(0, gone) + text.slice(gone + 1)
        expect(mayHave(wordsOf(typed), new Set(gramsOf(shorter)))).not.toBeNull()
        expect(findIn(said('无', shorter), '', wordsOf(typed))).not.toBeNull()
      })
    )
  })

  it('nothing is found by reading that the terms would have passed over', () => {
    fc.assert(
      fc.property(texts, fc.array(characters, { minLength: 2, maxLength: 6 }), (text, letters) => {
        const words = wordsOf(letters.join(''))
        const found = findIn(said('无', text), '', words)
        const listed = mayHave(words, new Set(gramsOf(text)))
        if (found)
          expect([soughtTerms(words).length > 0, listed]).toEqual([true, found.near ? listed : 'exact'])
        if (found) expect(listed).not.toBeNull()
      })
    )
  })
})
