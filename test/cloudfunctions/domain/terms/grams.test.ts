import { gramsIn, gramsOf } from '../../../../cloudfunctions/domain/terms/grams'
import { lettersOf } from '../../../../cloudfunctions/domain/terms/letters'

describe('the pieces of a text', () => {
  it.each([
    ['pairs of characters', '路灯不亮', ['路灯', '灯不', '不亮']],
    ['no pair across a mark or a blank', '路灯。不 亮', ['路灯']],
    [
      'no pair that is grammar or what everybody writes',
      '我们的路灯，请问怎么解决',
      ['路灯', '问怎', '么解']
    ],
    ['foreign words and long numbers whole', 'WiFi密码2019', ['wifi', '密码', '2019']],
    ['a number with what it counts', '204路和3组', ['204', '204路', '路和', '3组']],
    ['no count of time or money', '5月3日交20元', ['日交']],
    ['nothing of a single letter', 'A 路', []]
  ])('are %s', (_what, text, grams) => {
    expect(gramsOf(text)).toEqual(grams)
  })

  it('know where they stand among the letters', () => {
    const letters = lettersOf('A7县，路灯')
    expect(gramsIn(letters)).toEqual([
      { gram: 'a7县', from: 0, to: 3 },
      { gram: '路灯', from: 3, to: 5 }
    ])
  })
})
