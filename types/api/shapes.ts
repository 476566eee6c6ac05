import * as z from 'zod/mini'
import { cleanText } from '../domain/cleanText'
import { codeAlphabet, codeLength } from '../domain/codes'
import { photoLimit, textLimit } from '../domain/limits'

/** An id made by the client: random, so that a repetition is recognized and a stranger cannot guess it. */
export const clientId = z.string().check(z.regex(/^[A-Za-z0-9_-]{16,40}$/))
/**
 * Any text of an input: cleaned before anything else is asked of it. Every contract begins its texts with this; one
 * in a fixed writing of ASCII, by a regular expression, needs it not.
 */
export const text = z.string().check(z.overwrite(cleanText))
const oneLine = z.regex(/^[^\n]*$/)
/** Something that is handed back as it was got, such as the key of a page: at most `limit` characters. */
export const token = (limit: number) => text.check(z.minLength(1), z.maxLength(limit), oneLine)
/** An id made by the server. */
export const id = token(64)
/** Something to be seen: a letter, a digit, a mark or a picture, not blanks and invisible signs alone. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u
/** Words a person typed, at most `limit` characters; surrounding blanks do not count. */
export const wordsUpTo = (limit: number) =>
  text.check(z.trim(), z.minLength(1), z.maxLength(limit), z.regex(visible))
/** Words a person typed, as long as one text may be. */
export const words = wordsUpTo(textLimit)
/** One line of words, at most `limit` characters. */
export const line = (limit: number) => wordsUpTo(limit).check(oneLine)
/** A calendar day in Shanghai, YYYY-MM-DD; only days that exist. */
export const day = z.iso.date()
/** A moment on the wire: ISO 8601 in UTC. */
export const moment = z.string()
/** Storage ids of photos the caller uploaded before. */
export const photoIds = z._default(z.array(token(300)).check(z.maxLength(photoLimit)), [])

/** Paging by key: hand back the `after` of the page before. */
export const pageInput = { after: z.optional(token(120)) }

/** A node of the organization tree, as shown. */
export const nodeRef = z.object({ id: z.string(), name: z.string() })
/** Somebody in charge and how to reach them. */
export const contact = z.object({ id: z.string(), name: z.string(), phone: z.optional(z.string()) })
/** A telephone number of the country: a mobile one, or one with its area code. */
export const phone = text.check(z.trim(), z.regex(/^(1\d{10}|0\d{2,3}-?\d{7,8})$/))
/** The code of a receipt as the phone made it: random letters that stand on paper and, as a fingerprint, in the store. */
export const receiptCode = z.string().check(z.regex(new RegExp(`^[${codeAlphabet}]{${codeLength}}$`)))
/** A code as somebody typed it: letter case, spaces and dashes do not matter. */
export const typedCode = text.check(
  z.overwrite((code) => code.replace(/\s+/g, ' ')),
  z.trim(),
  z.minLength(1),
  z.maxLength(40)
)

/** A place that was pointed at on a map. */
export const place = z.strictObject({
  name: line(100),
  latitude: z.number().check(z.minimum(-90), z.maximum(90)),
  longitude: z.number().check(z.minimum(-180), z.maximum(180))
})
