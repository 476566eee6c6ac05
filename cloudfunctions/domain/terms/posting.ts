import { dayOf } from '../../kernel/days'

/** Digits of a moment in base 36: enough until 2059 in eight, so that strings sort as moments do. */
const digits = 9
const base = 36

/**
 * A matter as a term lists it: the moment it was asked and its id in one string, sorted as its `askedKey` is.
 * @param askedKey moment in ISO 8601, a blank, the id
 */
export function postingOf(askedKey: string): string {
  const [moment = '', id = ''] = askedKey.split(' ')
  return postingAt(new Date(moment)) + id
}

/** Before every posting of a moment, and behind all of those before it. */
export const postingAt = (moment: Date): string => moment.getTime().toString(base).padStart(digits, '0')

export const idIn = (posting: string): string => posting.slice(digits)
export const momentIn = (posting: string): Date => new Date(parseInt(posting.slice(0, digits), base))

/** The year in Shanghai of a moment, two digits. */
export const yearOf = (moment: Date): string => dayOf(moment).slice(2, 4)

/** Where a term of a node and a year lists its matters. */
export const termKey = (nodeId: string, year: string, gram: string): string => `${nodeId}:${year}:${gram}`

/** The term under which every matter is listed: how many there are, and since when. */
export const everything = '*'
/** The term of a number that matters are called by: its letters, which are hardly ever another one’s. */
export const numberTerm = (number: string): string => `#${number.slice(-5).toLowerCase()}`
