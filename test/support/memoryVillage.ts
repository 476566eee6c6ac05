import { parse } from '../../cloudfunctions/kernel/parse'
import { Refusal } from '../../cloudfunctions/kernel/refusal'
import { sweep } from '../../cloudfunctions/matter/sweep'
import type { Matter } from '../../cloudfunctions/domain/matter/state/matter'
import type { Contract, MethodName } from '../../types/api'
import type { AnswerOf } from '../../types/api/contract'
import { withSeen, type Given } from '../../demo/seen'
import type { ErrorName } from '../../types/api/errors'
import type { PersonAct } from '../../types/domain/matterActs'
import type { Stage } from '../../types/domain/stages'
import { handlersByName } from './handlers'
import { freshId } from './ids'
import { fill, stored, storedDoc, storedDocs } from './memoryCloud'
import { pathTo } from './pathTo'
import { testEnvironment } from './testEnvironment'
import { openidOf, personIdOf, world, type PersonKey } from './world'

/** Monday 23 November 2026, 10:00 in Shanghai: an ordinary working day. */
const monday = new Date('2026-11-23T02:00:00Z')

/** What an act needs beside the matter and its own id. */
export type Own<Name extends MethodName> = Omit<Given<Name>, 'id' | 'act'>

/**
 * The test world on a store in memory, with the genuine handlers and the time as an argument.
 * The test file must put `memoryCloud` in the place of `kernel/cloud`.
 */
export function memoryVillage() {
  let now = monday
  const call = async <Name extends MethodName>(
    who: string,
    name: Name,
    input: Given<Name>
  ): Promise<AnswerOf<Contract[Name]>> => {
    const handler = handlersByName.get(name)
    if (!handler) throw new Error(`${name} does not run in memory`)
    const seen = await withSeen(
      name,
      input,
      ({ collection }, id) => stored.get(collection)?.get(id)?.version as number | undefined
    )
    const parsed = parse(handler.method.input, seen)
    return (await handler.run(parsed, { openid: openidOf(who), now })) as AnswerOf<Contract[Name]>
  }
  const act = <Name extends PersonAct>(who: PersonKey, name: Name, id: string, own: Own<`matter.${Name}`>) =>
    call(who, `matter.${name}`, { id, act: freshId(), ...own } as never)
  const matter = (id: string) => storedDoc<Matter>('matters', id)

  const village = {
    call,
    act,
    matter,
    /** Puts the world back to its beginning. */
    reset() {
      fill({ ...world() })
      Object.assign(process.env, testEnvironment)
      now = monday
    },
    /** Sets the time of the calls that follow. */
    at(moment: string | Date) {
      now = new Date(moment)
    },
    /** What was told to somebody, in order of writing. */
    told: (to: string) =>
      storedDocs<{ to: string; text: string }>('messages')
        .filter((message) => message.to === to)
        .map((message) => message.text),
    /** Ends every post of a person. */
    endPosts(who: PersonKey) {
      const people = stored.get('persons')!
      people.set(personIdOf(who), { ...people.get(personIdOf(who))!, posts: [], postKeys: [], reach: [] })
    },
    sweep: (moment: string) => sweep(new Date(moment)),
    /** Goes on at a moment at which a step is overdue, and lets the clock remind and then tell of it. */
    async late(moment: string) {
      village.at(moment)
      for (let minute = 0; minute < 2; minute += 1) await village.sweep(moment)
      await settled()
    },
    /** The last event of a matter. */
    last: (id: string) => matter(id).history.at(-1)!,
    async submit(who: PersonKey = 'a.resident', text = '村口的路灯坏了三天了。') {
      return (await call(who, 'matter.submit', { id: freshId('matter'), text })).id
    },
    /** A matter of village A that stands at a stage, on the ordinary path. */
    async reach(stage: Stage): Promise<string> {
      const id = await village.submit()
      await village.lead(id, stage)
      await settled()
      return id
    },
    async lead(id: string, stage: Stage): Promise<void> {
      for (const { who, act: name, own } of pathTo(stage)) await act(who, name, id, own as never)
    }
  }
  return village
}

/** Lets everything that was started and only waits for the memory store finish. */
export const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** The name a call was refused with; fails where it succeeded or broke otherwise. */
export async function refusalOf(call: Promise<unknown>): Promise<ErrorName> {
  return (await refusedBy(call)).named
}

/** The refusal of a call, whole. */
export async function refusedBy(call: Promise<unknown>): Promise<Refusal> {
  try {
    const value = await call
    throw new Error(`was not refused but answered ${JSON.stringify(value)}`)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
