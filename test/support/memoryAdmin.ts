import { collections } from '../../cloudfunctions/collections'
import { withEffects, type Admin } from './admin'
import { collection, removeFiles, storedDocs } from './memoryCloud'

interface Stored {
  _id: string
  pendingSince?: Date | null
}

const inOrder = <Doc>(name: string): Doc[] =>
  storedDocs<Stored>(name).sort((a, b) => (a._id < b._id ? -1 : 1)) as Doc[]

/** The documents that have effects that wait. */
const waitingNow = (): string[] =>
  withEffects.flatMap((name) =>
    storedDocs<Stored>(name).flatMap(({ _id, pendingSince }) => (pendingSince ? [_id] : []))
  )

/** The store in memory as an administrator sees it. */
export const memoryAdmin: Admin & { waitingNow(): string[] } = {
  waitingNow,
  waiting: () => Promise.resolve(waitingNow()),
  async insert(name, docs) {
    if (docs.length > 0) await collection(name).add({ data: docs as unknown as Record<string, unknown>[] })
  },
  get: async <Doc>(name: string, id: string) => (await collection(name).doc(id).get()).data as Doc | null,
  async set(name, id, data) {
    await collection(name).doc(id).update({ data })
  },
  remove: (name, id) => collection(name).doc(id).remove(),
  all: <Doc>(name: string) => Promise.resolve(inOrder<Doc>(name)),
  dump: () =>
    Promise.resolve(
      Object.fromEntries(
        Object.keys(collections).flatMap((name) => (name === 'limits' ? [] : [[name, inOrder(name)]]))
      )
    ),
  deleteFile: (fileId) => removeFiles([fileId]),
  messageIds: (matterId) =>
    Promise.resolve(
      inOrder<Stored>('messages').flatMap(({ _id }) => (_id.startsWith(`${matterId}.`) ? [_id] : []))
    )
}
