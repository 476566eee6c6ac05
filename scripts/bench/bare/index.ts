import sdk from 'wx-server-sdk'
import { main as account } from '../../../cloudfunctions/account'
import { main as matter } from '../../../cloudfunctions/matter'
import { record, type Recorded } from './recordingSdk'

/** What the bench asks of this function; `name` is the function whose store calls are meant. */
export interface BareEvent {
  do: 'record' | 'replay'
  name: 'account' | 'matter'
  data: unknown
}

const functions = { account, matter }
let waitedFor: Recorded[] = []
let begun: Recorded[] = []

/**
 * A function of the bench alone. `record` runs a method once and keeps its store calls; `replay` makes the same
 * calls with the bare SDK and does nothing else: what the method waited for it waits for, what the method only
 * began, the first of its effects, it begins.
 */
export async function main({ do: what, name, data }: BareEvent): Promise<void> {
  if (what === 'replay') return replay()
  const made = await record(() => functions[name](data))
  const write = made.findIndex(
    ({ collection, chain }) => collection === 'matters' && /add|update/.test(chain.at(-1)!.method)
  )
  waitedFor = write < 0 ? made : made.slice(0, write + 1)
  // Effects are carried out one after the other: the first has begun by the time of the answer.
  begun = made.slice(waitedFor.length)
}

const database = sdk.database({ throwOnNotFound: false } as never)

async function replay(): Promise<void> {
  for (let from = 0; from < waitedFor.length;) {
    const together = waitedFor.slice(from).filter(({ wave }) => wave === waitedFor[from]!.wave)
    await Promise.all(together.map(again))
    from += together.length
  }
  for (const call of begun) again(call).catch(console.error)
}

type Chained = Record<string, (...args: unknown[]) => Chained>

const again = ({ collection, chain }: Recorded): Promise<unknown> =>
  chain.reduce<Chained>(
    (object, { method, args }) => object[method]!(...args),
    database.collection(collection) as unknown as Chained
  ) as unknown as Promise<unknown>
