import { subjectLimit, textLimit } from '../../types/domain/limits'
import { splitText, subjectOf } from '../../types/domain/text'
import type { Message } from './messages'

/** A text as the client sends it: in parts that fit, blanks around a part not counting. */
export const partsOf = (text: string): string[] =>
  splitText(text, textLimit)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** The subject and the parts of the text; a subject too long for its line stands whole before the text. */
export function asked({ subject, text }: Message): { subject: string; parts: string[] } {
  return subject.length <= subjectLimit
    ? { subject, parts: partsOf(text) }
    : { subject: subjectOf(subject, subjectLimit), parts: partsOf(`${subject}\n${text}`) }
}
