import { lettersOf } from '../../../../cloudfunctions/shared/terms/letters'

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
