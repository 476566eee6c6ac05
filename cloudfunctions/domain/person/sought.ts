import { _ } from '../../kernel/cloud'

/** Whom the store is asked for: by telephone where digits were typed, else by the beginning of the name. */
export function soughtBy(text: string): { phone: string } | { name: unknown } {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '')
  return /^\d+$/.test(digits) ? { phone: digits } : { name: beginsWith(text) }
}

/** As a range, which an index serves; every name that begins with the text lies in it. */
export const beginsWith = (text: string) => _.gte(text).and(_.lt(`${text}\uffff`))
