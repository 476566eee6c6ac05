import { isDeepStrictEqual } from 'node:util'
import { answered } from '../../emulator/database/aggregate/answered'
import { nestedStages } from '../../emulator/database/aggregate/pipeline'
import { runPipeline } from '../../emulator/database/aggregate/run'
import { projected } from '../../emulator/database/projection/find'
import { sortBy } from '../../emulator/database/planner/order'
import { filterOf } from '../../emulator/database/query/filter'
import type { Search } from '../../emulator/database/query/find'
import { Command } from './memoryCommand'
import { noteCall, resetPlatform } from './memoryPlatform'

export { _ } from './memoryCommand'
export * from './memoryPlatform'

/**
 * Stands in for `cloudfunctions/kernel/cloud` in tests of one function at a time: the same small interface over
 * plain maps. Every call waits at `gate` first, so that a test can interleave or break calls.
 */
type Doc = Record<string, unknown>

export const stored = new Map<string, Map<string, Doc>>()
/** Calls of the store so far, as `action collection`. */
export const storeCalls: string[] = []

type Gate = (action: string, collection: string) => Promise<void>
const open: Gate = () => Promise.resolve()
let gate: Gate = open

/** Makes every store call wait for (or fail by) a promise; without an argument takes it away. */
export const setGate = (next: Gate = open): void => {
  gate = next
}

type Counted = 'matched' | 'changed'
let counted: Counted = 'matched'
/** Makes `updated` count what matched, or only what an update changed: which of them the cloud counts is not known. */
export const countUpdated = (what: Counted): void => {
  counted = what
}

let written = 0
/** How often something was written: what was looked at stays so until this changes. */
export const writes = (): number => written

/** Empties the store and fills it with documents by collection. */
export function fill(content: Record<string, { _id: string }[]>): void {
  stored.clear()
  storeCalls.length = 0
  gate = open
  written += 1
  for (const [name, docs] of Object.entries(content))
    stored.set(name, new Map(docs.map((doc) => [doc._id, copy(doc) as Doc])))
}

/** The store and the platform as every test file finds them; see `jest/runtime.cjs`. */
export function beginFile(): void {
  fill({})
  countUpdated('matched')
  resetPlatform()
}

/** A document as it is stored; throws where there is none. */
export function storedDoc<Kind>(name: string, id: string): Kind {
  const doc = table(name).get(id)
  if (!doc) throw new Error(`${name} has no ${id}`)
  return copy(doc) as Kind
}

/** All documents of a collection. */
export const storedDocs = <Kind>(name: string): Kind[] =>
  [...table(name).values()].map((doc) => copy(doc) as Kind)

/** Stages one after another; `end` asks the store in one call. */
function stages(name: string, all: Doc[] = []) {
  const then = (stage: string) => (value: unknown) => stages(name, [...all, { [`$${stage}`]: value }])
  return {
    match: then('match'),
    sort: then('sort'),
    limit: then('limit'),
    unwind: then('unwind'),
    project: then('project'),
    addFields: then('addFields'),
    lookup: then('lookup'),
    group: then('group'),
    done: () => all,
    async end() {
      await passed('aggregate', name)
      // The stages take documents as they are and change none of them; only what they come to is copied.
      const pipeline = nestedStages(all)
      const list = runPipeline({ find: searched, variables: {} }, name, pipeline)
      return { list: copy(answered(pipeline, list)) as Doc[] }
    }
  }
}
export const pipeline = () => stages('')

/** Whether `add` below refused. */
export const isDuplicate = (error: unknown): boolean => /E11000/.test(String(error))

export const collection = (name: string) => ({
  ...query(name, {}),
  aggregate: () => stages(name),
  async add({ data }: { data: Doc | Doc[] }) {
    await passed('add', name)
    for (const doc of [data].flat()) {
      const id = String(doc._id)
      if (table(name).has(id)) throw new Error(`E11000 duplicate key error collection: ${name}`)
      table(name).set(id, copy(doc) as Doc)
      written += 1
    }
    return { _id: String([data].flat()[0]?._id) }
  },
  doc: (id: string) => ({
    async get() {
      await passed('get', name)
      return { data: (copy(table(name).get(id)) as Doc | undefined) ?? null }
    },
    async set({ data }: { data: Doc }) {
      await passed('set', name)
      table(name).set(id, copy({ _id: id, ...data }) as Doc)
      written += 1
    },
    update: (change: { data: Doc }) => query(name, { where: { _id: id } }).update(change),
    async remove() {
      await passed('remove', name)
      table(name).delete(id)
      written += 1
    }
  })
})

/** The store in memory knows no types: both are the same. */
export const collectionOf = (name: string) => collection(name)

interface Asked {
  where?: Doc
  order?: Record<string, 1 | -1>
  limit?: number
  fields?: Record<string, boolean>
}

function query(name: string, asked: Asked) {
  return {
    where: (where: Doc) => query(name, { ...asked, where }),
    field: (fields: Record<string, boolean>) => query(name, { ...asked, fields }),
    orderBy: (field: string, order: 'asc' | 'desc') =>
      query(name, { ...asked, order: { [field]: order === 'asc' ? 1 : -1 } }),
    limit: (limit: number) => query(name, { ...asked, limit }),
    async get() {
      await passed('get', name)
      return { data: projected(found(name, asked), asked.fields ?? {}).map((doc) => copy(doc) as Doc) }
    },
    async count() {
      await passed('count', name)
      return { total: found(name, { ...asked, limit: Number.MAX_SAFE_INTEGER }).length }
    },
    async remove() {
      await passed('remove', name)
      const docs = found(name, { ...asked, limit: Number.MAX_SAFE_INTEGER })
      for (const { _id } of docs) table(name).delete(String(_id))
      written += 1
      return { stats: { removed: docs.length } }
    },
    async update({ data }: { data: Doc }) {
      await passed('update', name)
      const docs = found(name, asked)
      let updated = 0
      for (const doc of docs) {
        const after = copy(changed(doc, data)) as Doc
        if (counted === 'matched' || !isDeepStrictEqual(after, doc)) updated += 1
        table(name).set(String(doc._id), after)
      }
      written += docs.length
      return { stats: { updated } }
    }
  }
}

function found(name: string, { where = {}, order = {}, limit = 100 }: Asked): Doc[] {
  const fields = Object.entries(order).map(([path, direction]) => ({ path, direction }))
  return searched(name, { condition: where, order: fields, skip: 0, limit })
}

/** The documents that fulfil a condition, in the order of the local cloud. */
function searched(name: string, { condition, order, skip, limit, variables }: Search): Doc[] {
  const possible = candidates(name, condition)
  if (possible.length === 0) return []
  const matching = possible.filter(filterOf(condition, variables))
  return (order.length > 0 ? sortBy(matching, order, (doc) => doc) : matching).slice(skip, skip + limit)
}

/** The documents that can match, by what must be a certain text: most cannot, and the library takes long to say so. */
function candidates(name: string, where: Doc): Doc[] {
  const texts = Object.entries(where).filter(
    ([key, value]) => typeof value === 'string' && !key.includes('.')
  )
  const one = typeof where._id === 'string' && table(name).get(where._id)
  const docs = typeof where._id !== 'string' ? [...table(name).values()] : one ? [one] : []
  return docs.filter((doc) =>
    texts.every(([key, value]) => {
      const held = doc[key]
      return held === value || (Array.isArray(held) && held.includes(value))
    })
  )
}

function changed(doc: Doc, data: Doc): Doc {
  const next = { ...doc }
  for (const [path, value] of Object.entries(data)) {
    const [field = '', inner] = path.split('.')
    if (inner !== undefined) next[field] = changed((next[field] as Doc | undefined) ?? {}, { [inner]: value })
    else if (value instanceof Command && value.removes) delete next[field]
    else next[field] = copy(value instanceof Command ? value.apply(next[field]) : value)
  }
  return next
}

async function passed(action: string, name: string): Promise<void> {
  storeCalls.push(`${action} ${name}`)
  noteCall(action, name)
  await gate(action, name)
}

function table(name: string): Map<string, Doc> {
  let docs = stored.get(name)
  if (!docs) stored.set(name, (docs = new Map()))
  return docs
}

/** What is stored already: nobody can change it, so that it is handed out and stored again without a copy. */
const kept = new WeakSet<object>()

/**
 * What a document is after the wire: fields without a value are gone. Whoever changes what was read throws; the
 * copies that each reader would otherwise need were most of the time of the model's courses.
 */
export function copy(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || kept.has(value)) return value
  if (value instanceof Date) return new Date(value)
  const copied: Doc | unknown[] = Array.isArray(value) ? value.map(copy) : {}
  if (!Array.isArray(copied))
    for (const key in value) {
      const inner = (value as Doc)[key]
      if (inner !== undefined) copied[key] = copy(inner)
    }
  kept.add(Object.freeze(copied))
  return copied
}
