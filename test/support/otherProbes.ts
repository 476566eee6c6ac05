import { contract } from '../../types/api'
import type { Person } from '../../cloudfunctions/kernel/person'
import { otherMethods, otherSampleOf } from './samples'
import type { TestCloud } from './startTestCloud'
import { timeless, type Undo } from './twoWorlds'

/** Every act that is not about a matter. */
const acts = otherMethods.filter((name) => !('reads' in contract[name] && contract[name].reads))

/** Codes that the server makes up by chance differ from one world to the other. */
const nameless = (answer: string): string => timeless(answer).replace(/(?<="(code|cloudId)":")[^"]+/g, '*')

/** The input as it is right, and once for each person in the place of those it names. */
function inputsOf(right: Record<string, unknown>, people: Pick<Person, '_id'>[]): Record<string, unknown>[] {
  const json = JSON.stringify(right)
  const named = people.filter(({ _id }) => json.includes(`"${_id}"`))
  if (named.length === 0) return [right]
  return people.map(({ _id }) =>
    named.reduce<Record<string, unknown>>(
      (input, one) =>
        JSON.parse(JSON.stringify(input).replaceAll(`"${one._id}"`, `"${_id}"`)) as typeof input,
      right
    )
  )
}

/**
 * What each reader is answered by every act that is about something else than the matter of the story, brought to
 * where it is right, with each person in the place of those it names.
 */
export async function probeOthers(
  cloud: TestCloud,
  people: Pick<Person, '_id'>[],
  readers: string[],
  undo: Undo,
  hearing: (call: string, answer: string) => void
): Promise<void> {
  for (const name of acts)
    await undo(async () => {
      const right = await otherSampleOf(name)
        .prepare(cloud)
        .catch((error: Error) => {
          hearing(`${name} brought to where it is right`, nameless(error.message))
          return null
        })
      await cloud.settled()
      if (!right) return
      for (const input of inputsOf(right, people))
        for (const who of readers)
          await undo(async () => {
            const answer = await cloud.callRaw(who, name, input)
            const call = `${who} ${name} ${nameless(JSON.stringify(input))}`
            hearing(call, nameless(JSON.stringify(answer)))
            if (answer.ok) await cloud.settled()
          })
    })
}
