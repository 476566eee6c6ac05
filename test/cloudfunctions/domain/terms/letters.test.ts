import { lettersOf } from '../../../../cloudfunctions/domain/terms/letters'

const plain = (text: string) =>
  lettersOf(text)
    .map(({ letter }) => letter)
    .join('')

describe('the letters of a text', () => {
  it('are the same in full width and half width, in capitals and small', () => {
    expect(plain('ＫＴＶ，２０４路')).toBe('ktv204路')
    expect(plain('KTV 204路')).toBe('ktv204路')
  })

  it('leave out marks and blanks, and keep traditional characters', () => {
    expect(plain('路燈——壞了！\n（村口）')).toBe('路燈壞了村口')
  })

  it('read what was stored before texts were cleaned as if it had been', () => {
    const text = '抽\u200b水泵\u00ad站，Cafe\u0301\u3164'
    expect(plain(text)).toBe(plain('抽水泵站，Café'))
    expect(lettersOf(text).map(({ glued }) => glued)).toEqual(
      lettersOf('抽水泵站，Café').map(({ glued }) => glued)
    )
    expect(lettersOf(text).map(({ from, to }) => text.slice(from, to))[0]).toBe('抽\u200b')
  })

  it('know where they stand in the text as it was written', () => {
    const text = '😀路灯㎡坏'
    expect(lettersOf(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      '路',
      '灯',
      '㎡',
      '㎡',
      '坏'
    ])
  })

  it('know whether a mark parts them from the letter before', () => {
    expect(lettersOf('路灯，坏').map(({ glued }) => glued)).toEqual([false, true, false])
  })
})
