import type * as z from 'zod/mini'
import type { Method, AnswerOf } from '../../types/api/contract'
import { countLimited } from './rateLimit'
import { loadPeople, loadRecords, type People } from './people'
import { holds, type Person } from './person'
import type { Documents } from './documents'
import { Refusal } from './refusal'

type Parsed<M extends Method> = z.output<M['input']>

/** What is known of a call before anybody was looked up. */
export interface Visit {
  openid: string
  now: Date
}

/** What a handler is told of a call by somebody known. */
export interface Call<Known extends Person = Person> extends Visit {
  caller: Known
  /** People the input speaks of, by id; unknown ones are absent. */
  named: Map<string, Known>
}

/** A contract with the code that carries it out; `run` gets parsed input. */
export interface Handler {
  method: Method
  run: (input: unknown, visit: Visit) => Promise<unknown>
}

/** The act that a method carries out: its verb. */
export const actOf = <Act extends string>({ name }: { name: `${string}.${Act}` }): Act =>
  name.slice(name.indexOf('.') + 1) as Act

/** A handler of a method that `anyone` may call. */
export const openHandler = <M extends Method>(
  method: M,
  run: (input: Parsed<M>, visit: Visit) => Promise<AnswerOf<M>>
): Handler => ({ method, run: (input, visit) => run(input as Parsed<M>, visit) })

/**
 * A handler of a method for known people: the caller is loaded, with the people the input speaks of (`names`),
 * and refused unless the contract names one of their roles.
 * Errors: UNKNOWN_CALLER, NOT_ALLOWED, TOO_MANY where the method is limited, and the handler's own.
 */
export const handler = <M extends Method>(
  method: M,
  run: (input: Parsed<M>, call: Call) => Promise<AnswerOf<M>>,
  names: (input: Parsed<M>) => string[] = () => []
): Handler => handlerOf(method, loadPeople, run, names)

/** The same for an act that changes the record of the caller or of somebody named: they come with their histories. */
export const recordHandler = <M extends Method>(
  method: M,
  run: (input: Parsed<M>, call: Call<Documents['persons']>) => Promise<AnswerOf<M>>,
  names: (input: Parsed<M>) => string[] = () => []
): Handler => handlerOf(method, loadRecords, run, names)

const handlerOf = <M extends Method, Known extends Person>(
  method: M,
  loading: (openid: string, ids: string[]) => Promise<People<Known>>,
  run: (input: Parsed<M>, call: Call<Known>) => Promise<AnswerOf<M>>,
  names: (input: Parsed<M>) => string[]
): Handler => ({
  method,
  run: async (raw, visit) => {
    const input = raw as Parsed<M>
    const [people, counted] = await Promise.allSettled([
      loading(visit.openid, names(input)),
      count(method, input, visit)
    ])
    if (people.status === 'rejected') throw people.reason
    const { caller, named } = people.value
    if (!caller) throw new Refusal('UNKNOWN_CALLER')
    if (!mayCall(method, caller, visit.now)) throw new Refusal('NOT_ALLOWED')
    if (counted.status === 'rejected') throw counted.reason
    return run(input, { ...visit, caller, named })
  }
})

/** Counts what is limited beside the loading of who calls, so that nobody waits for it. */
async function count({ limit }: Method, input: unknown, { openid, now }: Visit): Promise<void> {
  if (!limit) return
  const { act, id } = input as { act?: string; id?: string }
  await countLimited(limit, { who: openid, id: act ?? id, now })
}

const mayCall = (method: Method, caller: Person, now: Date): boolean =>
  method.callers.some((who) => who === 'person' || (who !== 'anyone' && holds(caller, who, now)))
