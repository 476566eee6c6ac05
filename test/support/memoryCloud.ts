import { Aggregator, Query } from 'mingo'

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

/** Empties the store and fills it with documents by collection. */
export function fill(content: Record<string, { _id: string }[]>): void {
  stored.clear()
  storeCalls.length = 0
  gate = open
  for (const [name, docs] of Object.entries(content))
    stored.set(name, new Map(docs.map((doc) => [doc._id, copy(doc) as Doc])))
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

class Command {
  constructor(
    readonly apply: (before: unknown) => unknown,
    readonly removes = false
  ) {}
}

interface Pushed {
  each: unknown[]
  sort?: 1
  slice?: number
}

export const _ = {
  or: (conditions: unknown[]) => ({ $or: conditions }),
  /** Several conditions on one field. */
  and: (...conditions: object[]) => Object.assign({}, ...conditions) as object,
  in: (values: unknown[]) => ({ $in: values }),
  lt: (value: unknown) => ({ $lt: value }),
  lte: (value: unknown) => ({ $lte: value }),
  gt: (value: unknown) => ({ $gt: value }),
  neq: (value: unknown) => ({ $ne: value }),
  exists: (value: boolean) => ({ $exists: value }),
  set: (value: unknown) => new Command(() => value),
  inc: (by: number) => new Command((before) => ((before as number | undefined) ?? 0) + by),
  remove: () => new Command(() => undefined, true),
  push: (added: unknown[] | Pushed) =>
    new Command((before) => {
      const { each, sort, slice }: Pushed = Array.isArray(added) ? { each: added } : added
      const list = [...((before as unknown[] | undefined) ?? []), ...each]
      if (sort !== undefined) list.sort()
      return slice === undefined ? list : list.slice(slice)
    }),
  pull: (gone: unknown) => new Command((before) => (before as unknown[]).filter((one) => one !== gone)),
  /** Every expression by its name: `_.aggregate.concat(['a', '$b'])`. */
  aggregate: new Proxy({} as Record<string, (value: unknown) => object>, {
    get: (_target, name) => (value: unknown) => ({ [`$${String(name)}`]: value })
  })
}

/** Stages one after another; `end` asks the store in one call. */
function stages(name: string, all: Doc[] = []) {
  const then = (stage: string) => (value: unknown) => stages(name, [...all, { [`$${stage}`]: value }])
  return {
    match: then('match'),
    sort: then('sort'),
    limit: then('limit'),
    project: then('project'),
    addFields: then('addFields'),
    // The library leaves a hole for a key that nothing has.
    lookup: (value: { as: string }) =>
      stages(name, [
        ...all,
        { $lookup: value },
        { $addFields: { [value.as]: { $filter: { input: `$${value.as}`, cond: '$$this' } } } }
      ]),
    group: then('group'),
    done: () => all,
    async end() {
      await passed('aggregate', name)
      // The stages take documents as they are and change none of them; only what they come to is copied.
      const docsOf = (from: string) => [...table(from).values()]
      return { list: copy(new Aggregator(all, { collectionResolver: docsOf }).run(docsOf(name))) as Doc[] }
    }
  }
}
export const pipeline = () => stages('')

/** Whether `add` below refused. */
export const isDuplicate = (error: unknown): boolean => /E11000/.test(String(error))

/** WeChat's open APIs as a test has them answer; by default everything is done. */
export const openApi = {
  subscribeMessage: { send: (_params: object): Promise<unknown> => Promise.resolve({ errCode: 0 }) },
  security: {
    msgSecCheck: (_params: object): Promise<unknown> => Promise.resolve({ result: { suggest: 'pass' } })
  }
}

export const callerOpenid = (): string => ''

export const temporaryAddresses = (fileList: string[]): Promise<{ fileID: string; tempFileURL?: string }[]> =>
  Promise.resolve(fileList.map((fileID) => ({ fileID, tempFileURL: `https://files.test/${fileID}` })))

export const collection = (name: string) => ({
  ...query(name, {}),
  aggregate: () => stages(name),
  async add({ data }: { data: Doc | Doc[] }) {
    await passed('add', name)
    for (const doc of [data].flat()) {
      const id = String(doc._id)
      if (table(name).has(id)) throw new Error(`E11000 duplicate key error collection: ${name}`)
      table(name).set(id, copy(doc) as Doc)
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
    },
    update: (change: { data: Doc }) => query(name, { where: { _id: id } }).update(change),
    async remove() {
      await passed('remove', name)
      table(name).delete(id)
    }
  })
})

interface Asked {
  where?: Doc
  order?: Record<string, 1 | -1>
  limit?: number
}

function query(name: string, asked: Asked) {
  return {
    where: (where: Doc) => query(name, { ...asked, where }),
    field: () => query(name, asked),
    orderBy: (field: string, order: 'asc' | 'desc') =>
      query(name, { ...asked, order: { [field]: order === 'asc' ? 1 : -1 } }),
    limit: (limit: number) => query(name, { ...asked, limit }),
    async get() {
      await passed('get', name)
      return { data: found(name, asked).map((doc) => copy(doc) as Doc) }
    },
    async count() {
      await passed('count', name)
      return { total: found(name, { ...asked, limit: Number.MAX_SAFE_INTEGER }).length }
    },
    async remove() {
      await passed('remove', name)
      for (const { _id } of found(name, { ...asked, limit: Number.MAX_SAFE_INTEGER }))
        table(name).delete(String(_id))
    },
    async update({ data }: { data: Doc }) {
      await passed('update', name)
      const docs = found(name, asked)
      for (const doc of docs) table(name).set(String(doc._id), changed(doc, data))
      return { stats: { updated: docs.length } }
    }
  }
}

function found(name: string, { where = {}, order, limit = 100 }: Asked): Doc[] {
  const matching = new Query(where).find([...table(name).values()])
  return (order ? matching.sort(order) : matching).limit(limit).all() as Doc[]
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
  await gate(action, name)
}

function table(name: string): Map<string, Doc> {
  let docs = stored.get(name)
  if (!docs) stored.set(name, (docs = new Map()))
  return docs
}

/** What a document is after the wire: fields without a value are gone. */
function copy(value: unknown): unknown {
  if (value instanceof Date) return new Date(value)
  if (Array.isArray(value)) return value.map(copy)
  if (value === null || typeof value !== 'object') return value
  const copied: Doc = {}
  // Most of the time of the model's courses is spent here: no lists of entries are made on the way.
  for (const key in value) {
    const inner = (value as Doc)[key]
    if (inner !== undefined) copied[key] = copy(inner)
  }
  return copied
}
