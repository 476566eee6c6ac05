import fc from 'fast-check'
import { elseWords, piecesOf, searchedWords, type Searched } from '../../../../src/matter/search/words'

const now = Date.parse('2026-11-24T02:00:00Z')
const node = (name: string) => ({ id: name, name })
const searched = (change: Partial<Searched>): Searched => ({
  whose: 'node',
  nodes: [node('石桥村')],
  since: null,
  looked: 12,
  cut: false,
  ...change
})

describe('what was looked through', () => {
  test.each<[string, Partial<Searched>, Parameters<typeof searchedWords>[1], string]>([
    [
      'all of one place',
      {},
      { words: '路灯' },
      '在石桥村的事里找「路灯」，从最早的一件到现在，一共看了 12 件。'
    ],
    [
      'what the person has a part in',
      { whose: 'mine', nodes: [] },
      { words: '路灯' },
      '在您自己有份的事里找「路灯」，从最早的一件到现在，一共看了 12 件。'
    ],
    [
      'back to a moment, as Shanghai counts days',
      { since: '2023-12-31T16:00:00.000Z' },
      { words: '路灯' },
      '在石桥村的事里找「路灯」，从 2024 年 1 月 1 日(周一)到现在，一共看了 12 件。'
    ],
    [
      'from the day asked for, where all since then was looked at',
      {},
      { from: '2026-08-24' },
      '在石桥村的事里找，从 8 月 24 日(周一)到现在，一共看了 12 件。'
    ],
    [
      'not as far back as was asked for',
      { since: '2026-10-31T16:00:00.000Z' },
      { from: '2026-08-24' },
      '在石桥村的事里找，从 11 月 1 日(周日)到现在，一共看了 12 件。'
    ],
    [
      'more places than are named',
      { nodes: ['石桥村', '柳湾村', '枫树坪村', '清溪镇'].map(node) },
      { words: '水渠' },
      '在石桥村、柳湾村、枫树坪村等 4 处的事里找「水渠」，从最早的一件到现在，一共看了 12 件。'
    ],
    [
      'nothing that came near',
      { looked: 0 },
      { words: '路灯' },
      '在石桥村的事里找「路灯」，从最早的一件到现在，没有沾边的。'
    ],
    [
      'only the latest with a common word',
      { cut: true },
      { words: '路灯' },
      '在石桥村的事里找「路灯」，从最早的一件到现在，一共看了 12 件。有的词用得太多，只翻了最近用到它的那些，再加一个词能找得更准。'
    ]
  ])('%s', (_, change, question, words) => {
    expect(searchedWords(searched(change), question, now)).toBe(words)
  })
})

describe('what may help where nothing was found', () => {
  test.each<[Parameters<typeof elseWords>[0], string]>([
    [{ words: '路灯' }, '少写几个字，或者换个说法试试。'],
    [{ from: '2026-08-24' }, '再往前的没有找，时间选「全部」试试。'],
    [{ stage: 'held' }, '「再细一点」里选的，去掉再找。'],
    [
      { words: '路灯', from: '2026-08-24', category: 'other' },
      '少写几个字，或者换个说法试试。再往前的没有找，时间选「全部」试试。「再细一点」里选的，去掉再找。'
    ]
  ])('%j', (question, words) => expect(elseWords(question)).toBe(words))
})

describe('a text in pieces', () => {
  test('what was looked for stands apart', () => {
    expect(piecesOf('桥头路灯不亮', [[2, 4]])).toEqual([
      { text: '桥头', sought: false },
      { text: '路灯', sought: true },
      { text: '不亮', sought: false }
    ])
  })

  test('a text without marks is one piece', () => {
    expect(piecesOf('路灯', [])).toEqual([{ text: '路灯', sought: false }])
  })

  test('whatever the marks, the pieces are the text and every marked character is in a marked piece', () => {
    const mark = fc
      .tuple(fc.nat(12), fc.nat(12))
      .map(([from, length]): [number, number] => [from, from + length])
    fc.assert(
      fc.property(fc.string({ maxLength: 14 }), fc.array(mark, { maxLength: 5 }), (text, marks) => {
        const pieces = piecesOf(text, marks)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        const sought = pieces.flatMap((piece) =>
          Array.from({ length: piece.text.length }, () => piece.sought)
        )
        const marked = Array.from({ length: text.length }, (_none, at) =>
          marks.some(([from, to]) => from <= at && at < to)
        )
        expect(sought).toEqual(marked)
      })
    )
  })
})
