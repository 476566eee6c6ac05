/**
 * A key by which a list is in order: the moment, then what tells apart those of one moment.
 * `2026-11-24T02:00:00.000Z m1`. Without the rest it stands before all of its moment. Pure.
 */
export const keyAt = (at: Date, rest = ''): string => `${at.toISOString()} ${rest}`

/** The moment at the beginning of a key, as ISO text. Pure. */
export const momentOf = (key: string): string => key.split(' ', 1)[0]!
