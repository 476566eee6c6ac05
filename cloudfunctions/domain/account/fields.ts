import type { Message } from '../message/message'
import { shanghaiClock } from './clock'
import type { Deployed } from './templates'

type Data = Record<string, { value: string }>

/** What stands where nothing fits: WeChat refuses an empty field. */
const nothing = '请点开查看'

/** One line without blanks at its ends. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * A text in at most `limit` units, an ellipsis where it was cut. Counted as JavaScript counts, which is never less
 * than WeChat may; a sign of two units is kept or left out whole.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  let kept = ''
  for (const sign of text) {
    if (kept.length + sign.length > limit - 1) break
    kept += sign
  }
  return `${kept}…`
}

const only = (text: string, signs: RegExp, limit: number): string =>
  (text.match(signs) ?? []).join('').slice(0, limit)

/** What WeChat takes in a field, by the kind its name begins with. */
const kinds: Record<string, (text: string) => string> = {
  thing: (text) => cut(line(text), 20),
  phrase: (text) => only(text, /\p{Script=Han}/gu, 5),
  name: (text) => only(text, /\p{Script=Han}/gu, 10),
  character_string: (text) => only(text, /[\x21-\x7e]/g, 32),
  number: (text) => only(text, /\d/g, 32),
  time: line,
  date: line
}
const inPlace: Record<string, string> = { phrase: '有消息', name: '村里', character_string: '-', number: '0' }

/** A value as a field takes it, never empty. Throws where the kind of the field is not known. */
export function fitted(field: string, text: string): string {
  const kind = field.replace(/\d+$/, '')
  const fit = kinds[kind]
  if (!fit) throw new Error(`a template has a field ${field}, whose kind is not known`)
  return fit(text) || (inPlace[kind] ?? nothing)
}

/** The fields of a template, filled with what a message says and fitted to what WeChat takes. */
export function fieldsOf(
  { fields }: Deployed,
  { subject, text, at }: Pick<Message, 'subject' | 'text' | 'at'>
): Data {
  const fillings = { subject, text, at: shanghaiClock(at) }
  return Object.fromEntries(
    Object.entries(fields).map(([filling, field]) => [
      field,
      { value: fitted(field, fillings[filling as keyof typeof fillings] ?? '') }
    ])
  )
}
