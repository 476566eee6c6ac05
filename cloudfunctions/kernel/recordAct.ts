import { change, type Effect } from './aggregate'
import { fingerprint } from './fingerprint'
import type { Person } from './person'
import type { Change, Continued, Recorded, RecordEvent, Records } from './record'
import { Refusal } from './refusal'

/** An act on a record as it was asked for. */
export interface Asked {
  /** The id the client gave it. */
  id: string
  /** Its name in the record's history. */
  act: string
  caller: Person
  now: Date
  /** What a repetition must agree in. */
  input: unknown
}

/** What an act sets; effects are carried out by whoever called. */
export interface Decided<Doc, Pending extends Effect> {
  fields: Partial<Doc>
  reason?: string
  effects?: Pending[]
}

/**
 * Carries out an act on a record exactly once: a repetition is answered from the event that the first one left.
 * `decide` refuses, or says what is set; `known` spares the first reading where the record was just read.
 * Errors: NOT_FOUND, ACT_REUSED, CONFLICT, and those of `decide`.
 */
export async function recordAct<Doc extends { _id: string }, Result, Pending extends Effect = Effect>(
  records: Records<Doc>,
  id: string,
  { id: eventId, act, caller, now, input }: Asked,
  decide: (record: Recorded<Doc, Pending>) => Promise<Decided<Doc, Pending>> | Decided<Doc, Pending>,
  answer: (event: RecordEvent) => Result,
  known?: Continued<Doc, Pending>
): Promise<{ result: Result; saved: Recorded<Doc, Pending> | null }> {
  const print = fingerprint(caller._id, act, input)
  return change<Recorded<Doc, Pending>, Result>(
    records,
    id,
    async (record) => {
      if (!record) throw new Refusal('NOT_FOUND')
      const before = record.history.find((event) => event.id === eventId)
      if (before?.print === print) return { result: answer(before) }
      const { fields, reason, effects } = await decide(record)
      // Only who may act learns that the id is taken.
      if (before) throw new Refusal('ACT_REUSED')
      const by = { id: caller._id, name: caller.name }
      const told = { id: eventId, print, at: now, act, by, ...(reason && { reason }) }
      const after = records.changed(record, fields, told, effects)
      return { save: after, result: answer(after.history.at(-1)!) }
    },
    known as Recorded<Doc, Pending> | undefined
  )
}

/**
 * Changes a record because of something decided elsewhere, at most once: the event names it. `decide` says what is set,
 * or null where nothing is to be done any more. Answers the record where it was changed.
 */
export async function recordOnce<Doc extends { _id: string }, Pending extends Effect = Effect>(
  records: Records<Doc>,
  id: string,
  told: Change,
  decide: (
    record: Recorded<Doc, Pending>
  ) => Promise<Decided<Doc, Pending> | null> | Decided<Doc, Pending> | null
): Promise<Recorded<Doc, Pending> | null> {
  const { saved } = await change<Recorded<Doc, Pending>, null>(records, id, async (record) => {
    if (!record || record.history.some((event) => event.id === told.id)) return { result: null }
    const decided = await decide(record)
    if (!decided) return { result: null }
    return { save: records.changed(record, decided.fields, told, decided.effects), result: null }
  })
  return saved
}
