import type { Said } from '../../terms/characteristic'
import { lettersOf } from '../../terms/letters'
import type { Way, Word } from './sought'

/** From and to in a text, in UTF-16 units. */
export type Mark = [number, number]

/** Where words were found. */
export interface Finding {
  /** In the subject. */
  marks: Mark[]
  /** In a piece of what was said; null where the subject has them all. */
  snippet: { text: string; marks: Mark[] } | null
  /** One of them with one character more or less. */
  near: boolean
}

/** Characters of a snippet around the first word. */
const before = 12
const after = 36

/**
 * Where all the words stand in what was said of a matter; null where one of them does not. A word that is the
 * matter’s number stands for itself. Pure.
 */
export function findIn(said: Said, number: string, words: Word[]): Finding | null {
  const plainNumber = number.replace(/[^0-9a-z]/gi, '').toLowerCase()
  const asked = words.filter((word) => word.number === null || !plainNumber.endsWith(word.number))
  if (asked.length === 0) return { marks: [], snippet: null, near: false }
  const subject = readable(said.subject)
  const texts = [...said.texts, said.place].map(readable)
  const found = asked.map((word) => stands(word, subject, texts))
  if (found.some((one) => one === null)) return null
  const places = found as Place[]
  const marks = places.flatMap((place) => (place.text === subject ? place.marks : []))
  const elsewhere = places.find(({ text }) => text !== subject)
  return {
    marks: inOrder(marks),
    snippet: elsewhere
      ? snippetOf(
          elsewhere.text,
          places.filter(({ text }) => text === elsewhere.text).flatMap((place) => place.marks)
        )
      : null,
    near: places.some(({ near }) => near)
  }
}

interface Readable {
  text: string
  /** Its letters, made comparable. */
  plain: string
  /** Where each unit of those stands in the text. */
  units: { from: number; to: number }[]
}

interface Place {
  text: Readable
  marks: Mark[]
  near: boolean
}

function readable(text: string): Readable {
  const units: Readable['units'] = []
  let plain = ''
  for (const letter of lettersOf(text)) {
    plain += letter.letter
    for (let unit = 0; unit < letter.letter.length; unit += 1) units.push(letter)
  }
  return { text, plain, units }
}

/** As it was typed wherever it stands so, the subject first; else the first place where it nearly does. */
function stands({ exact, near }: Word, subject: Readable, texts: Readable[]): Place | null {
  const all = [subject, ...texts]
  for (const text of all) {
    const marks = marksOf(exact, text)
    if (marks.length > 0) return { text, marks, near: false }
  }
  for (const text of all)
    for (const way of near) {
      const [mark] = marksOf(way, text)
      if (mark) return { text, marks: [mark], near: true }
    }
  return null
}

/** The places at which a way stands in a text. */
function marksOf({ pieces }: Way, { plain, units }: Readable): Mark[] {
  const [first = '', second] = pieces
  const marks: Mark[] = []
  for (let at = plain.indexOf(first); at >= 0; at = plain.indexOf(first, at + 1)) {
    const end = at + first.length
    const to = second === undefined ? end : end + 1 + second.length
    if (second === undefined || plain.startsWith(second, end + 1))
      marks.push([units[at]!.from, units[to - 1]!.to])
  }
  return marks
}

const inOrder = (marks: Mark[]): Mark[] => [...marks].sort(([a], [b]) => a - b)

function snippetOf({ text }: Readable, marks: Mark[]): { text: string; marks: Mark[] } {
  const sorted = inOrder(marks)
  const start = wholeFrom(text, Math.max(0, sorted[0]![0] - before))
  const end = wholeFrom(text, Math.min(text.length, sorted[0]![1] + after))
  const cut = text.slice(start, end).replace(/\s/g, ' ')
  const head = start > 0 ? '…' : ''
  const shift = head.length - start
  return {
    text: head + cut + (end < text.length ? '…' : ''),
    marks: sorted.filter(([, to]) => to <= end).map(([from, to]): Mark => [from + shift, to + shift])
  }
}

/** The place, moved back where it would cut a character in two. */
const wholeFrom = (text: string, place: number): number =>
  /[\udc00-\udfff]/.test(text.charAt(place)) ? place - 1 : place
