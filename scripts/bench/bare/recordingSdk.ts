import sdk from 'wx-server-sdk'

/** One call of the SDK on a collection: the chain of methods with their arguments. */
export interface Recorded {
  collection: string
  chain: { method: string; args: unknown[] }[]
  /** Calls of one wave were under way at the same time. */
  wave: number
}

let recording: Recorded[] | null = null
let wave = 0
let underWay = 0

/** Runs something and returns the store calls that it made meanwhile. */
export async function record(run: () => Promise<unknown>): Promise<Recorded[]> {
  const recorded: Recorded[] = []
  recording = recorded
  try {
    await run()
  } finally {
    recording = null
  }
  return recorded
}

function note(collection: string, chain: Recorded['chain'], answer: Promise<unknown>): void {
  if (!recording) return
  if (underWay === 0) wave += 1
  underWay += 1
  const settled = () => void (underWay -= 1)
  answer.then(settled, settled)
  recording.push({ collection, chain, wave })
}

/** The same object, every chain on it noted once it ends in a promise. */
function noted(object: object, collection: string, chain: Recorded['chain']): object {
  return new Proxy(object, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...args: unknown[]): unknown => {
        const answer: unknown = Reflect.apply(member, target, args)
        const longer = [...chain, { method: String(name), args }]
        if (answer instanceof Promise) note(collection, longer, answer)
        else if (typeof answer === 'object' && answer !== null) return noted(answer, collection, longer)
        return answer
      }
    }
  })
}

type Database = { collection(name: string): object }

const recordingDatabase = (database: Database): Database =>
  new Proxy(database, {
    get: (target, name) =>
      name === 'collection'
        ? (collection: string) => noted(target.collection(collection), collection, [])
        : Reflect.get(target, name)
  })

/** The genuine SDK, whose calls on the database can be recorded. */
export default new Proxy(sdk, {
  get: (target, name) =>
    name === 'database'
      ? (options: never) => recordingDatabase(target.database(options) as unknown as Database)
      : Reflect.get(target, name)
})
