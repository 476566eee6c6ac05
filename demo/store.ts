import type { CollectionName, Documents } from '../cloudfunctions/kernel/documents'

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

export type Store = Pick<
  typeof import('../cloudfunctions/kernel/cloud'),
  'collection' | 'collectionOf' | '_' | 'isDuplicate'
>

/** So many documents go into one request, and so many bytes of them: escaped, they stay below the 6 MB it may have. */
const mostDocs = 1000
const mostBytes = 3_000_000

/** Inserts many documents in as few requests as may be. */
export async function insertAll(
  store: Store,
  name: string,
  docs: Iterable<object>,
  onInserted: (done: number) => void = () => {}
): Promise<void> {
  let done = 0
  for (const portion of portions(docs)) {
    await store.collectionOf(name).add({ data: portion })
    onInserted((done += portion.length))
  }
}

function* portions(docs: Iterable<object>): Generator<object[]> {
  let portion: object[] = []
  let bytes = 0
  for (const doc of docs) {
    const weight = Buffer.byteLength(JSON.stringify(doc))
    if (portion.length === mostDocs || (portion.length > 0 && bytes + weight > mostBytes)) {
      yield portion
      portion = []
      bytes = 0
    }
    portion.push(doc)
    bytes += weight
  }
  if (portion.length > 0) yield portion
}

/** Every document of a collection in the order of its id, read a page at a time. */
export async function* everyDocument<Name extends CollectionName>(
  store: Store,
  name: Name,
  page = 500
): AsyncGenerator<Documents[Name]> {
  for (let last = ''; ;) {
    const { data } = await store
      .collection(name)
      .where({ _id: store._.gt(last) })
      .orderBy('_id', 'asc')
      .limit(page)
      .get()
    yield* data
    if (data.length < page) return
    last = data.at(-1)!._id
  }
}
