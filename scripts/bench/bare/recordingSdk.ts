import sdk from 'wx-server-sdk'

/** One call of the SDK: the chain of names from the database or the SDK itself, those called with their arguments. */
export interface Recorded {
  root: 'database' | 'sdk'
  chain: { name: string; args?: unknown[] }[]
  /** Calls of one wave were under way at the same time. */
  wave: number
}

let recording: Recorded[] | null = null
let wave = 0
let underWay = 0

/** Runs something and returns the calls that it made meanwhile. */
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

type Noted = Omit<Recorded, 'wave'>

function note(call: Noted, answer: Promise<unknown>): void {
  if (!recording) return
  if (underWay === 0) wave += 1
  underWay += 1
  const settled = () => void (underWay -= 1)
  answer.then(settled, settled)
  recording.push({ ...call, wave })
}

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function'

/** The same object or function, every chain on it noted once it ends in a promise. */
const noted = (value: object, parent: unknown, call: Noted): object =>
  new Proxy(value, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      return isObject(member)
        ? noted(member, target, { ...call, chain: [...call.chain, { name: String(name) }] })
        : member
    },
    apply(target, _self, args: unknown[]) {
      const answer: unknown = Reflect.apply(target as (...args: unknown[]) => unknown, parent, args)
      const chain = [...call.chain.slice(0, -1), { name: call.chain.at(-1)!.name, args }]
      if (answer instanceof Promise) note({ ...call, chain }, answer)
      else if (isObject(answer)) return noted(answer, undefined, { ...call, chain })
      return answer
    }
  })

/** What of an object is noted; everything else is as it was. */
const recordingOf = <Whole extends object>(whole: Whole, root: Recorded['root'], names: string[]): Whole =>
  new Proxy(whole, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      return isObject(member) && names.includes(String(name))
        ? noted(member, target, { root, chain: [{ name: String(name) }] })
        : member
    }
  })

const beside = ['openapi', 'getOpenData', 'getTempFileURL', 'uploadFile', 'deleteFile', 'callFunction']
const recordingSdk = recordingOf(sdk, 'sdk', beside)

/** The genuine SDK, whose calls can be recorded. */
export default new Proxy(recordingSdk, {
  get: (target, name) =>
    name === 'database'
      ? (options: never) => recordingOf(sdk.database(options), 'database', ['collection'])
      : (Reflect.get(target, name) as unknown)
})
