/** What stands for a word of an answer that is newer than whoever reads it. */
export const unknown = 'unknown'
export type Unknown = typeof unknown

/** The words of a table of labels. */
export type WordOf<Labels> = Exclude<keyof Labels & string, Unknown>

/** A word as far as this side knows it. */
export const known = <Word extends string>(word: Word | Unknown | null | undefined): Word | null =>
  word === unknown || word === undefined ? null : word

/**
 * A table of labels that can be asked about an unknown word too. That one is not among its keys: it cannot be chosen,
 * nor does the server ever say it.
 */
export const labelled = <const Labels extends Record<string, string>>(
  labels: Labels,
  neutral: string
): Labels & Record<Unknown, string> =>
  Object.defineProperty({ ...labels }, unknown, { value: neutral }) as Labels & Record<Unknown, string>
