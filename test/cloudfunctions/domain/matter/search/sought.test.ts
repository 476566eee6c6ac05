import { gramsOf } from '../../../../../cloudfunctions/domain/terms/grams'
import { soughtTerms, wordsOf } from '../../../../../cloudfunctions/domain/matter/search/sought'
import { mayHave } from '../../../../support/mayHave'

const listed = (text: string) => new Set(gramsOf(text))

describe('the words of what somebody typed', () => {
  it.each([
    ['are parted by blanks and marks', '村口 路灯，不亮', ['村口', '路灯', '不亮']],
    ['are the same in full width', 'ＫＴＶ　噪音', ['ktv', '噪音']],
    [
      'are six at most',
      '一二 二三 三四 四五 五六 六七 七八',
      ['一二', '二三', '三四', '四五', '五六', '六七']
    ]
  ])('%s', (_how, typed, pieces) => {
    expect(wordsOf(typed).map(({ exact }) => exact.pieces[0])).toEqual(pieces)
  })

  it.each([
    ['261123-K7QFM', '261123k7qfm'],
    [' ２６１１２３－ｋ７ｑｆｍ ', '261123k7qfm'],
    ['k7qfm', 'k7qfm']
  ])('%s may be the number of a matter', (typed, number) => {
    expect(wordsOf(typed)).toMatchObject([{ number }])
    expect(soughtTerms(wordsOf(typed))).toContain('#k7qfm')
  })

  it.each(['261123', 'K7QF', '路灯', 'k7qf0'])('%s may not', (typed) => {
    expect(wordsOf(typed)).toMatchObject([{ number: null }])
  })

  it.each(['路', '的', '问题', '我们的', 'A'])('%s is too short or too common to be listed', (typed) => {
    expect(soughtTerms(wordsOf(typed))).toEqual([])
  })
})

describe('a matter that is listed under terms', () => {
  it.each([
    ['路灯不亮', '昨晚路灯不亮了', 'exact'],
    ['路灯亮', '昨晚路灯不亮了', 'near'],
    ['路灯不会亮', '昨晚路灯不亮了', 'near'],
    ['自来水', '村里自水停了', 'near'],
    ['路灯 停水', '路灯坏，又停水', 'exact'],
    ['路灯 停水', '路灯坏', null],
    ['路边灯坏掉', '昨晚路灯不亮', null],
    ['路灯 的', '路灯坏', 'exact']
  ])('%s: of “%s” it is %s', (typed, text, may) => {
    expect(mayHave(wordsOf(typed), listed(text))).toBe(may)
  })

  it('has the number that was typed', () => {
    expect(mayHave(wordsOf('261123-K7QFM'), new Set(['#k7qfm']))).toBe('exact')
  })

  it('never has a foreign word or a number nearly', () => {
    expect(wordsOf('204')[0]!.near).toEqual([])
    expect(wordsOf('204路')[0]!.near.flatMap(({ pieces }) => pieces)).not.toContain('04路')
  })
})
