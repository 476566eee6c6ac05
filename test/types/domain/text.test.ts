import fc from 'fast-check'
import { splitText, subjectOf } from '../../../types/domain/text'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('路', '灯', '。', '!', '?', '\n', ' ', '😀', 'a'), maxLength: 200 })
)
const limit = fc.integer({ min: 2, max: 60 })

/** Whether a text holds half of a surrogate pair. */
const isBroken = (part: string) => Buffer.from(part, 'utf8').toString('utf8') !== part

describe('splitText', () => {
  it('drops nothing: the parts joined are the text', () => {
    fc.assert(fc.property(text, limit, (whole, most) => splitText(whole, most).join('') === whole))
  })

  it('makes no part longer than the limit, and none empty beside others', () => {
    fc.assert(
      fc.property(text, limit, (whole, most) => {
        const parts = splitText(whole, most)
        return (
          parts.every((part) => part.length <= most) &&
          (parts.length === 1 || parts.every((part) => part !== ''))
        )
      })
    )
  })

  it('never cuts a surrogate pair in two', () => {
    fc.assert(fc.property(text, limit, (whole, most) => !splitText(whole, most).some(isBroken)))
  })

  it('cuts at the end of a sentence where one lies in the second half', () => {
    expect(splitText('路灯坏了三天。请来修一下。', 8)).toEqual(['路灯坏了三天。', '请来修一下。'])
  })

  it('cuts at the limit where no sentence ends in the second half', () => {
    expect(splitText('好。一二三四五六七八九十', 8)).toEqual(['好。一二三四五六', '七八九十'])
  })

  it('leaves a short text whole, the empty one too', () => {
    expect(splitText('路灯坏了', 8)).toEqual(['路灯坏了'])
    expect(splitText('', 8)).toEqual([''])
  })
})

describe('subjectOf', () => {
  it('never has more letters than the limit and never breaks one', () => {
    fc.assert(
      fc.property(text, limit, (whole, most) => {
        const subject = subjectOf(whole, most)
        return [...subject].length <= most && !isBroken(subject)
      })
    )
  })

  it('is not empty where the text is not blank', () => {
    fc.assert(
      fc.property(text, limit, (whole, most) => (subjectOf(whole, most) === '') === (whole.trim() === ''))
    )
  })

  it('takes the first sentence', () => {
    expect(subjectOf('  村口路灯坏了。三天没修。', 60)).toBe('村口路灯坏了')
    expect(subjectOf('没水了！已经两天。', 60)).toBe('没水了')
    expect(subjectOf('第一行\n第二行', 60)).toBe('第一行')
  })

  it('shortens a long sentence with an ellipsis', () => {
    expect(subjectOf('一二三四五六', 4)).toBe('一二三…')
  })

  it('keeps the text where it begins with a mark', () => {
    expect(subjectOf('?怎么回事', 60)).toBe('?怎么回事')
  })
})
