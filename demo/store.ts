/**
 * Opens the database of a local cloud as its administrator, through the genuine SDK.
 * The SDK asks the environment anew at every call: one local cloud a process at a time.
 * @param url base address of the local cloud
 */
export function openStore(url: string): Promise<Store> {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    TCB_ENV: 'local-1',
    SCF_NAMESPACE: 'local-1',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local'
  })
  return import('../cloudfunctions/kernel/cloud')
}

export type Store = Pick<typeof import('../cloudfunctions/kernel/cloud'), 'collection' | '_'>

/** Inserts many documents, a thousand at a time. */
export async function insertAll(store: Store, name: string, docs: object[]): Promise<void> {
  for (let from = 0; from < docs.length; from += 1000)
    await store.collection(name).add({ data: docs.slice(from, from + 1000) })
}

/** Every document of a collection in the order of its id, read a page at a time. */
export async function* everyDocument<Doc extends { _id: string }>(
  store: Store,
  name: string,
  page = 500
): AsyncGenerator<Doc> {
  for (let last = ''; ;) {
    const { data } = await store
      .collection<Doc>(name)
      .where({ _id: store._.gt(last) })
      .orderBy('_id', 'asc')
      .limit(page)
      .get()
    yield* data
    if (data.length < page) return
    last = data.at(-1)!._id
  }
}
