import type sdk from 'wx-server-sdk'
import { collections } from '../../cloudfunctions/collections'

type Sdk = typeof sdk
type Docs = { _id: string }[]

/** The SDK's types know a query's answer as text, nothing or a result; without callbacks it is the result. */
const answered = async <Data>(query: { get(): unknown }): Promise<Data> =>
  ((await query.get()) as { data: Data }).data

export interface Admin {
  /** Stores documents as they are. */
  insert(collection: string, docs: Docs): Promise<void>
  /** One document, or null. */
  get<Doc>(collection: string, id: string): Promise<Doc | null>
  /** Sets fields of one document, whatever the functions would say to it. */
  set(collection: string, id: string, data: Record<string, unknown>): Promise<void>
  remove(collection: string, id: string): Promise<void>
  /** All documents of a collection, in order of id. */
  all<Doc>(collection: string): Promise<Doc[]>
  /** All documents of all collections. */
  dump(): Promise<Record<string, unknown[]>>
  /** Removes a stored file. */
  deleteFile(fileId: string): Promise<void>
  /** Ids of the messages told of a matter; they begin with the matter's own id. */
  messageIds(matterId: string): Promise<string[]>
  /** The documents, of whatever kind, that have effects that wait. */
  waiting(): Promise<string[]>
}

const page = 1000
/** Collections whose documents carry effects: those with an index by which the timer finds them. */
export const withEffects = Object.entries(collections).flatMap(([name, { indexes }]) =>
  indexes.some(({ keys }) => 'pendingSince' in keys) ? [name] : []
)

/** The database of a local cloud through the genuine SDK, as a function of an administrator would reach it. */
export function adminOf(url: string): Admin {
  const cloud = loadSdk(url)
  const database = cloud.database({ throwOnNotFound: false } as never)
  const _ = database.command
  const all = async <Doc>(name: string): Promise<Doc[]> => {
    const docs: { _id: string }[] = []
    for (;;) {
      const after = docs.at(-1)?._id
      const data = await answered<Docs>(
        database
          .collection(name)
          .where(after === undefined ? {} : { _id: _.gt(after) })
          .orderBy('_id', 'asc')
          .limit(page)
      )
      docs.push(...data)
      if (data.length < page) return docs as Doc[]
    }
  }
  return {
    all,
    async insert(name, docs) {
      if (docs.length > 0) await database.collection(name).add({ data: docs as unknown as object })
    },
    get: async <Doc>(name: string, id: string) =>
      (await answered<Doc | null | undefined>(database.collection(name).doc(id))) ?? null,
    async set(name, id, data) {
      const fields = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, _.set(value)]))
      await database.collection(name).doc(id).update({ data: fields })
    },
    async remove(name, id) {
      await database.collection(name).doc(id).remove({})
    },
    async dump() {
      const counts = new Map((await countsAt(url)).map(({ name, count }) => [name, count]))
      const content: Record<string, unknown[]> = {}
      // What was counted of calls is no content of theirs: a refused one counts too.
      for (const name of Object.keys(collections).filter((one) => one !== 'limits'))
        content[name] = counts.get(name) === 0 ? [] : await all(name)
      return content
    },
    async deleteFile(fileId) {
      await cloud.deleteFile({ fileList: [fileId] })
    },
    async messageIds(matterId) {
      const data = await answered<Docs>(
        database
          .collection('messages')
          .where({ _id: _.gt(`${matterId}.`).and(_.lt(`${matterId}/`)) })
          .limit(page)
      )
      return data.map((doc) => doc._id)
    },
    async waiting() {
      const found = await Promise.all(
        withEffects.map((name) =>
          answered<Docs>(
            database
              .collection(name)
              .where({ pendingSince: _.gt(new Date(0)) })
              .limit(page)
          )
        )
      )
      return found.flat().map((doc) => doc._id)
    }
  }
}

/** How many documents each collection holds, as the console of a local cloud shows it: most hold none. */
async function countsAt(url: string): Promise<{ name: string; count: number }[]> {
  const response = await fetch(`${url}/console/api/collections`)
  return (await response.json()) as { name: string; count: number }[]
}

/** The SDK reads these variables when it is loaded and at its calls. */
function loadSdk(url: string): Sdk {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TCB_ENV: 'local-1',
    SCF_NAMESPACE: 'local-1',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local'
  })
  const loaded = jest.requireActual<Sdk>('wx-server-sdk')
  loaded.init({ env: loaded.DYNAMIC_CURRENT_ENV as unknown as string })
  return loaded
}
