import type { Store } from '../../demo/store'
import type { Emulator, FunctionCall, StoreCall } from '../../emulator'
import type { Answer } from '../../types/api/errors'
import { stage, type Staged } from './stage'
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
  /** Time over the bare SDK’s, of each pair of calls that met the same machine. */
  overBare: number
}

const warmUps = 15

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
    // The first call of an instance also reads the settings, which it then trusts for a while: warm is recorded.
    if (index === 0) await settled(staged, () => bare('record'))
    if (index === 0 || staged.changes) await settled(staged, () => bare('record'))
    const runs = {
      real: () => settled(staged, () => called(emulator, staged.by, name, data)),
      bare: () => restored(staged, () => bare('replay'))
    }
    // Whoever comes second may find the machine otherwise: they take turns at being first.
    const bareFirst = index % 2 === 1 ? await runs.bare() : undefined
    const real = await runs.real()
    const replayed = bareFirst ?? (await runs.bare())
    if (index >= warmUps) kept.push({ real, bare: replayed })
  }
  assertAlike(subject, kept)
  const real = kept.map((one) => one.real)
  const queries = real.flatMap((call) =>
    untilAnswer(call).filter(({ action }) => /getDocument|aggregateDocuments/.test(action))
  )
  return {
    calls: median(real.map((call) => untilAnswer(call).length)),
    effects: median(real.map((call) => call.storeCalls.length - untilAnswer(call).length)),
    examined: sum(queries, 'examined') / Math.max(1, sum(queries, 'returned')),
    ms: median(real.map(({ ms }) => ms!)),
    bareMs: median(kept.map(({ bare }) => bare.ms!)),
    overBare: median(kept.map((one) => one.real.ms! / one.bare.ms!))
  }
}

/**
 * How much longer a list takes in one local cloud than in another: the median over pairs of calls, made in turn.
 */
export async function growth(
  small: Emulator,
  large: Emulator,
  subject: Subject,
  samples: number
): Promise<number> {
  const [name = '', method] = subject.method.split('.')
  const data = { method, input: subject.input('', '') }
  const ratios: number[] = []
  for (let index = 0; index < warmUps + samples; index += 1) {
    const before = await called(small, subject.by, name, data)
    const after = await called(large, subject.by, name, data)
    if (index >= warmUps) ratios.push(after.ms! / before.ms!)
  }
  return median(ratios)
}

/** Makes a call, waits for its effects and puts everything back. */
async function settled(staged: Staged, call: () => Promise<FunctionCall>): Promise<FunctionCall> {
  return restored(staged, async () => {
    const made = await call()
    await staged.settle()
    return made
  })
}

async function restored(staged: Staged, call: () => Promise<FunctionCall>): Promise<FunctionCall> {
  const made = await call()
  await staged.restore()
  return made
}

async function called(emulator: Emulator, by: string, name: string, data: unknown): Promise<FunctionCall> {
  const answer = (await emulator.call(by, name, data)) as Answer<unknown> | null
  if (answer?.ok === false)
    throw new Error(`${JSON.stringify(data)} by ${by}: ${answer.error.name} ${answer.error.message}`)
  return emulator.calls().at(-1)!
}

/** Whoever acts waits for one write of the matter and for nothing after it, though its effects may begin before the answer. */
function untilAnswer({ storeCalls }: FunctionCall): StoreCall[] {
  const write = storeCalls.findIndex(isChange)
  const made = write < 0 ? storeCalls : storeCalls.slice(0, write + 1)
  return made.filter(({ after }) => !after)
}

const isChange = ({ action, collection }: StoreCall): boolean =>
  collection === 'matters' && /insert|modify/.test(action)

/** A comparison holds only where the bare calls did the same work in the store. */
function assertAlike(subject: Subject, kept: { real: FunctionCall; bare: FunctionCall }[]): void {
  const work = (calls: StoreCall[]) =>
    JSON.stringify(calls.map(({ action, collection, returned }) => [action, collection, returned]))
  const alike = kept.filter(({ real, bare }) => work(untilAnswer(real)) === work(untilAnswer(bare))).length
  if (alike < kept.length * 0.9)
    throw new Error(
      `${subject.method}: the bare SDK did not do the same: ${work(untilAnswer(kept.at(-1)!.real))} and ${work(untilAnswer(kept.at(-1)!.bare))}`
    )
}

const sum = (calls: StoreCall[], what: 'examined' | 'returned'): number =>
  calls.reduce((total, call) => total + call[what], 0)

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
