import type { OpenApi } from './port'
import { Refused, requireNoTrouble, requireText } from './refused'
import type { Troubles } from './troubles'

// Longest value of a field by the kind its name begins with, in characters.
const LENGTHS: Record<string, number> = { thing: 20, phrase: 5, name: 10, character_string: 32, number: 32 }

/** subscribeMessage.send: 43101 for a person who refuses, 47003 for a field the template would not take. */
export function subscribeMessageSend(troubles: Troubles): OpenApi {
  return (params) => {
    const touser = requireText(params, 'touser')
    requireText(params, 'templateId')
    const { data } = params
    if (typeof data !== 'object' || data === null) throw new Refused(47003, 'argument invalid! data')
    for (const [name, field] of Object.entries(data as Record<string, { value?: unknown }>)) {
      const value = field?.value
      const longest = LENGTHS[name.replace(/\d+$/, '')] ?? Infinity
      const fits =
        (typeof value === 'string' || typeof value === 'number') && [...String(value)].length <= longest
      if (!fits || value === '') throw new Refused(47003, `argument invalid! data.${name}.value invalid`)
    }
    requireNoTrouble(touser, troubles, () => true)
    return {}
  }
}
