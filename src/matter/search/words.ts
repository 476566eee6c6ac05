import type { Output } from '../../cloud/methods'
import { dayWords } from '../../ui/words/dates'
import type { Question } from './question'

export type Searched = Output<'matter.search'>['searched']

/** Names of places that are told one by one. */
const named = 3

/** What was looked through, in one or two sentences: where, for what, since when, how many, and what was left out. */
export function searchedWords(
  { whose, nodes, since, looked, cut }: Searched,
  { words, from }: Question,
  now: number = Date.now()
): string {
  const first = since ?? (from && Date.parse(`${from}T00:00:00+08:00`))
  return [
    `在${whose === 'mine' ? '您自己有份' : placeWords(nodes)}的事里找${words ? `「${words}」` : ''}，`,
    `从${first ? ` ${dayWords(first, now)}` : '最早的一件'}到现在，`,
    looked === 0 ? '没有沾边的。' : `一共看了 ${looked} 件。`,
    cut ? '有的词用得太多，只翻了最近用到它的那些，再加一个词能找得更准。' : ''
  ].join('')
}

/** What may help where nothing was found: of what was asked, what can be asked less. */
export function elseWords({ words, from, stage, category }: Question): string {
  return [
    words ? '少写几个字，或者换个说法试试。' : '',
    from ? '再往前的没有找，时间选「全部」试试。' : '',
    stage || category ? '「再细一点」里选的，去掉再找。' : ''
  ].join('')
}

function placeWords(nodes: Searched['nodes']): string {
  const names = nodes.slice(0, named).map(({ name }) => name)
  return nodes.length > named ? `${names.join('、')}等 ${nodes.length} 处` : names.join('、')
}

/** A text in pieces, those that were looked for marked. Marks may overlap; together the pieces are the text. */
export function piecesOf(
  text: string,
  marks: readonly [number, number][]
): { text: string; sought: boolean }[] {
  const pieces: { text: string; sought: boolean }[] = []
  let at = 0
  const upTo = (end: number, sought: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), sought })
    at = Math.max(at, end)
  }
  for (const [from, to] of [...marks].sort(([a], [b]) => a - b)) {
    upTo(Math.min(from, text.length), false)
    upTo(Math.min(to, text.length), true)
  }
  upTo(text.length, false)
  return pieces
}
