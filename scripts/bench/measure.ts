import type { Store } from '../../demo/store'
import type { Emulator, FunctionCall, StoreCall } from '../../emulator'
import type { Answer } from '../../types/api/errors'
import { stage } from './stage'
import type { Subject } from './subjects'

/** Medians over the samples of one subject; times in ms. */
export interface Measured {
  /** Store calls until the answer. */
  calls: number
  /** Store calls of what follows the answer. */
  effects: number
  /** Documents examined for each document that a query returned. */
  examined: number
  ms: number
  /** The same store calls with the bare SDK. */
  bareMs: number
}

const warmUps = 10

/** Calls a method and replays its store calls with the bare SDK in turn, so that both meet the same machine. */
export async function measure(
  emulator: Emulator,
  store: Store,
  subject: Subject,
  samples: number
): Promise<Measured> {
  const kept: { real: FunctionCall; bare: FunctionCall }[] = []
  for (let index = 0; index < warmUps + samples; index += 1) {
    const staged = await stage(store, subject, index)
    const [name = '', method] = subject.method.split('.')
    const data = { method, input: staged.input }
    const bare = (what: 'record' | 'replay') => called(emulator, staged.by, 'bare', { do: what, name, data })
    const real = await called(emulator, staged.by, name, data)
    await staged.settle()
    await staged.restore()
    await bare('record')
    await staged.settle()
    await staged.restore()
    const replayed = await bare('replay')
    await staged.restore()
    if (index >= warmUps) kept.push({ real, bare: replayed })
  }
  assertAlike(subject, kept)
  const real = kept.map((one) => one.real)
  const queries = real.flatMap((call) =>
    untilAnswer(call).filter(({ action }) => action === 'database.getDocument')
  )
  return {
    calls: median(real.map((call) => untilAnswer(call).length)),
    effects: median(real.map(({ storeCalls }) => storeCalls.filter(isEffect).length)),
    examined: sum(queries, 'examined') / Math.max(1, sum(queries, 'returned')),
    ms: median(real.map(({ ms }) => ms!)),
    bareMs: median(kept.map(({ bare }) => bare.ms!))
  }
}

async function called(emulator: Emulator, by: string, name: string, data: unknown): Promise<FunctionCall> {
  const answer = (await emulator.call(by, name, data)) as Answer<unknown> | number
  if (typeof answer === 'object' && !answer.ok)
    throw new Error(`${JSON.stringify(data)} by ${by}: ${answer.error.name} ${answer.error.message}`)
  return emulator.calls().at(-1)!
}

/** Effects begin before the answer, but nobody waits for them. */
const isEffect = ({ after, action, collection }: StoreCall): boolean =>
  after || (collection === 'messages' && action === 'database.modifyDocument')

const untilAnswer = ({ storeCalls }: FunctionCall): StoreCall[] =>
  storeCalls.filter((call) => !isEffect(call))

/** A comparison holds only where the bare calls did the same work in the store. */
function assertAlike(subject: Subject, kept: { real: FunctionCall; bare: FunctionCall }[]): void {
  const work = (calls: StoreCall[]) =>
    JSON.stringify(calls.map(({ action, collection, returned }) => [action, collection, returned]))
  const alike = kept.filter(({ real, bare }) => work(untilAnswer(real)) === work(bare.storeCalls)).length
  if (alike < kept.length * 0.9)
    throw new Error(
      `${subject.method}: the bare SDK did not do the same: ${work(untilAnswer(kept.at(-1)!.real))} and ${work(kept.at(-1)!.bare.storeCalls)}`
    )
}

const sum = (calls: StoreCall[], what: 'examined' | 'returned'): number =>
  calls.reduce((total, call) => total + call[what], 0)

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
