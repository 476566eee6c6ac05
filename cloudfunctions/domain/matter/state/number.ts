import { createHash } from 'node:crypto'
import { codeAlphabet as alphabet } from '../../../../types/domain/codes'
import { dayOf } from '../../../kernel/days'

/** The number a matter is called by, such as 261122-K7QFM: the day and five letters of the id. */
export function numberOf(id: string, askedAt: Date): string {
  const bytes = createHash('sha256').update(id).digest().subarray(0, 5)
  const letters = [...bytes].map((byte) => alphabet[byte % alphabet.length]).join('')
  return `${dayOf(askedAt).replaceAll('-', '').slice(2)}-${letters}`
}
