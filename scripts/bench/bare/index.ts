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
let calls: Recorded[] = []

/**
 * A function of the bench alone. `record` runs a method once and keeps its store calls; `replay` makes the same
 * calls with the bare SDK and does nothing else. Answers the number of calls.
 */
export async function main({ do: what, name, data }: BareEvent): Promise<number> {
  if (what === 'record') {
    const made = await record(() => functions[name](data))
    calls = made.filter((call) => !isEffect(call))
  } else await replay(calls)
  return calls.length
}

/** Effects begin before the answer, but nobody waits for them. */
const isEffect = ({ collection, chain }: Recorded): boolean =>
  collection === 'messages' && chain.at(-1)?.method === 'set'

const database = sdk.database({ throwOnNotFound: false } as never)

async function replay(recorded: Recorded[]): Promise<void> {
  for (let from = 0; from < recorded.length;) {
    const together = recorded.slice(from).filter(({ wave }) => wave === recorded[from]!.wave)
    await Promise.all(together.map(again))
    from += together.length
  }
}

type Chained = Record<string, (...args: unknown[]) => Chained>

const again = ({ collection, chain }: Recorded): Promise<unknown> =>
  chain.reduce<Chained>(
    (object, { method, args }) => object[method]!(...args),
    database.collection(collection) as unknown as Chained
  ) as unknown as Promise<unknown>
