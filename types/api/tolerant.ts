import * as z from 'zod/mini'
import { unknown, type Unknown } from '../domain/unknown'

// Answers are read by clients that are older than the functions. What is closed in an input is open in an answer: all
// that a contract says of its output is written with these, so that a word that is new breaks no page.

/** A schema that gives what it was given, of whose words some may be left out or unknown by then. */
type Open<Given, Read> = z.ZodMiniType<Read, Given>

const knows = (words: readonly string[], said: unknown): boolean => words.some((word) => word === said)

/** One word; `unknown` where this side has not heard of it. */
export const oneOf = <const Word extends string>(words: readonly Word[]): Open<Word, Word | Unknown> =>
  z.pipe(
    z.transform((said) => (typeof said === 'string' && !knows(words, said) ? unknown : said)),
    z.enum([...words, unknown])
  ) as unknown as Open<Word, Word | Unknown>

/** Several words, such as what may be done; those that this side has not heard of are left out. */
export const someOf = <const Word extends string>(words: readonly Word[]): Open<Word[], Word[]> =>
  z.pipe(
    z.transform((said) => (Array.isArray(said) ? said.filter((word) => knows(words, word)) : said)),
    z.array(z.enum(words))
  ) as unknown as Open<Word[], Word[]>

/** Entries that are drawn by a word of theirs; those whose word this side has not heard of are left out. */
export const entriesBy = <Field extends string, const Word extends string, Entry extends z.ZodMiniType>(
  field: Field,
  words: readonly Word[],
  entry: Entry
): Open<z.input<Entry>[], z.output<Entry>[]> =>
  z.pipe(
    z.transform((said) =>
      Array.isArray(said)
        ? said.filter((one: Partial<Record<Field, unknown>> | null) => knows(words, one?.[field]))
        : said
    ),
    z.array(entry)
  ) as unknown as Open<z.input<Entry>[], z.output<Entry>[]>

/** A value for each word; those of words that this side has not heard of are left out. */
export const valuesBy = <const Word extends string, Value extends z.ZodMiniType>(
  words: readonly Word[],
  value: Value
) => z.object(Object.fromEntries(words.map((word) => [word, value])) as Record<Word, Value>)
