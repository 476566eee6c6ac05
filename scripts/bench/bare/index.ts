import sdk from 'wx-server-sdk'
import { main as account } from '../../../cloudfunctions/account'
import { main as figures } from '../../../cloudfunctions/figures'
import { main as group } from '../../../cloudfunctions/group'
import { main as household } from '../../../cloudfunctions/household'
import { main as link } from '../../../cloudfunctions/link'
import { main as matter } from '../../../cloudfunctions/matter'
import { main as ops } from '../../../cloudfunctions/ops'
import { main as organization } from '../../../cloudfunctions/organization'
import { main as publication } from '../../../cloudfunctions/publication'
import { main as report } from '../../../cloudfunctions/report'
import { main as roster } from '../../../cloudfunctions/roster'
import { main as wish } from '../../../cloudfunctions/wish'
import { record, type Recorded } from './recordingSdk'

const functions = {
  account,
  figures,
  group,
  household,
  link,
  matter,
  ops,
  organization,
  publication,
  report,
  roster,
  wish
}

/** What the bench asks of this function; `name` is the function whose calls are meant. */
export interface BareEvent {
  do: 'record' | 'replay'
  name: keyof typeof functions
  data: unknown
}

let recorded: Recorded[] = []

/**
 * A function of the bench alone. `record` runs a method once and keeps its calls of the SDK; `replay` makes the same
 * calls with the bare SDK and does nothing else: what the method waited for it waits for, the effects included.
 */
export async function main({ do: what, name, data }: BareEvent): Promise<unknown> {
  if (what === 'replay') return replay()
  let answer: unknown
  recorded = await record(async () => (answer = await functions[name](data)))
  return answer
}

const roots = { database: sdk.database({ throwOnNotFound: false } as never), sdk }

async function replay(): Promise<void> {
  for (let from = 0; from < recorded.length;) {
    const together = recorded.slice(from).filter(({ wave }) => wave === recorded[from]!.wave)
    await Promise.all(together.map(again))
    from += together.length
  }
}

type Chained = Record<string, unknown>

/** A call that failed before fails again: what the method did about it is behind it in the record. */
const again = ({ root, chain }: Recorded): Promise<unknown> =>
  (
    chain.reduce<Chained>(
      (object, { name, args }) =>
        (args ? (object[name] as (...args: unknown[]) => unknown)(...args) : object[name]) as Chained,
      roots[root] as unknown as Chained
    ) as unknown as Promise<unknown>
  ).catch(() => undefined)
