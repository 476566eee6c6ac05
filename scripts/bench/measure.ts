import type { Emulator, FunctionCall, StoreCall } from '../../emulator'
import type { Answer } from '../../types/api/errors'
import { writtenBy, type Subject } from './subject'
import { stage, type Staged } from './world'

/** Medians over the samples of one subject; times in ms. */
export interface Measured {
  /** Store calls of its own work, up to the write that it is about. */
  calls: number
  /** Store calls of what follows from it, before the answer or behind it. */
  effects: number
  /** Documents examined for each document that a query returned. */
  examined: number
  ms: number
  /** The same calls with the bare SDK. */
  bareMs: number
  /** Time over the bare SDK’s, both as the quarter of the calls took it that the machine kept waiting least. */
  overBare: number
  /** Its own store calls as the last sample made them, with documents examined and returned. */
  made: string[]
}

/** Calls of each kind before the measured ones: as many as a warm instance needs, fewer where a call takes long. */
const warmUp = { calls: 60, ms: 2000, least: 3 }
/** What takes long is measured less often: its ratio bears less noise. */
const long = { ms: 8000, least: 10 }

/** Calls a method and replays its calls of the SDK bare, in turn, so that both meet the same machine. */
export async function measure(emulator: Emulator, subject: Subject, samples: number): Promise<Measured> {
  const staged = await stage(emulator, subject)
  try {
    const bare = (what: 'record' | 'replay') => () =>
      called(emulator, staged.by, 'bare', { do: what, name: staged.name, data: staged.data })
    const real = () => called(emulator, staged.by, staged.name, staged.data)
    // The first call of an instance also reads the settings, which it then trusts for a while: warm is recorded.
    await staged.once(bare('record'))
    await staged.once(bare('record'))
    const pairs = await inTurn(staged, real, bare('replay'), samples)
    if (!subject.cut) assertAlike(subject, pairs)
    return measuredOf(subject, pairs)
  } finally {
    staged.end()
  }
}

/**
 * How much longer a call takes in one local cloud than in another, made in turn.
 */
export async function growth(
  small: Emulator,
  large: Emulator,
  subject: Subject,
  samples: number
): Promise<number> {
  const inSmall = await stage(small, subject)
  const inLarge = await stage(large, subject)
  try {
    const one = (emulator: Emulator, { by, name, data }: Staged) => called(emulator, by, name, data)
    const pairs = await inTurn(
      { once: (run) => inSmall.once(() => inLarge.once(run)) },
      () => one(large, inLarge),
      () => one(small, inSmall),
      samples
    )
    return ratioOf(pairs)
  } finally {
    inSmall.end()
    inLarge.end()
  }
}

type Pair = [real: FunctionCall, bare: FunctionCall]

/** Whoever comes second may find the machine otherwise: two calls take turns at being first. */
async function inTurn(
  { once }: Pick<Staged, 'once'>,
  real: () => Promise<FunctionCall>,
  bare: () => Promise<FunctionCall>,
  samples: number
): Promise<Pair[]> {
  const pair = async (index: number): Promise<Pair> => {
    const bareFirst = index % 2 === 1 ? await once(bare) : undefined
    const made = await once(real)
    return [made, bareFirst ?? (await once(bare))]
  }
  const warming = performance.now()
  for (let index = 0; index < warmUp.calls; index += 1) {
    if (index >= warmUp.least && performance.now() - warming > warmUp.ms) break
    await pair(index)
  }
  const pairs: Pair[] = []
  const begun = performance.now()
  while (pairs.length < samples) {
    if (pairs.length >= long.least && performance.now() - begun > long.ms) break
    pairs.push(await pair(pairs.length))
  }
  return pairs
}

function measuredOf(subject: Subject, pairs: Pair[]): Measured {
  const real = pairs.map(([one]) => ({ ...one, own: ownCalls(subject, one), all: storeCalls(one) }))
  const queries = real.flatMap(({ own }) =>
    own.filter(({ action }) => /getDocument|aggregateDocuments/.test(action))
  )
  return {
    calls: median(real.map(({ own }) => own.length)),
    effects: median(real.map(({ own, all }) => all.length - own.length)),
    examined: sum(queries, 'examined') / Math.max(1, sum(queries, 'returned')),
    ms: median(real.map(({ ms }) => ms!)),
    bareMs: median(pairs.map(([, bare]) => bare.ms!)),
    overBare: ratioOf(pairs),
    made: real.at(-1)!.own.map(told)
  }
}

async function called(emulator: Emulator, by: string, name: string, data: unknown): Promise<FunctionCall> {
  const answer = (await emulator.call(by, name, data)) as Answer<unknown> | null
  if (answer?.ok === false)
    throw new Error(`${JSON.stringify(data)} by ${by}: ${answer.error.name} ${answer.error.message}`)
  return emulator.calls().at(-1)!
}

const storeCalls = ({ storeCalls: all }: FunctionCall): StoreCall[] =>
  all.filter(({ action }) => action.startsWith('database.'))

/**
 * What a call does for its own answer: all of a reading; else up to the write of what it is about, as the effects of
 * that begin where it ends. Throws where it never came to that write.
 */
function ownCalls(subject: Subject, call: FunctionCall): StoreCall[] {
  const made = storeCalls(call)
  const written = writtenBy(subject)
  if (written === null) return made
  const write = made.findIndex(
    ({ action, collection, error, returned }) =>
      collection === written &&
      !error &&
      (/insert/.test(action) || (/modify|remove/.test(action) && returned > 0))
  )
  if (write < 0) throw new Error(`${subject.method} never wrote to ${written}`)
  return made.slice(0, write + 1)
}

const told = ({ action, collection, examined, returned }: StoreCall): string =>
  `${action.slice('database.'.length)} ${collection} ${examined}/${returned}`

/** A comparison holds only where the bare calls did the same work in the store. */
function assertAlike(subject: Subject, pairs: Pair[]): void {
  const work = (call: FunctionCall) =>
    storeCalls(call)
      .map(
        ({ action, collection, returned }) => `${action.slice('database.'.length)} ${collection} ${returned}`
      )
      .sort()
      .join(', ')
  const unlike = pairs.filter(([real, bare]) => work(real) !== work(bare))
  const last = unlike.at(-1)
  if (last && unlike.length > pairs.length * 0.1)
    throw new Error(
      `${subject.method}: the bare SDK did not do the same: ${work(last[0])} and ${work(last[1])}`
    )
}

const sum = (calls: StoreCall[], what: 'examined' | 'returned'): number =>
  calls.reduce((total, call) => total + call[what], 0)

/** What else runs on the machine, or waits for its disk, only ever adds time: the quarter it disturbed least tells. */
const ratioOf = (pairs: Pair[]): number =>
  quarter(pairs.map(([one]) => one.ms!)) / quarter(pairs.map(([, other]) => other.ms!))

/** The number that a quarter of them do not exceed. */
export const quarter = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length / 4) - 1]!

export function median(numbers: number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
