import * as z from 'zod/mini'

const hour = z.int().check(z.minimum(0), z.maximum(23))

/** Full hours in Shanghai; across midnight where `from` is the later one; from = until: none at all. */
export const quietHours = z.strictObject({ from: hour, until: hour })
/** The same as an answer tells them. */
export const shownHours = z.object({ from: z.int(), until: z.int() })
