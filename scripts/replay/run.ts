import { plantVillage } from '../../demo/plant'
import { openStore, type Store } from '../../demo/store'
import type { Emulator } from '../../emulator'
import { inCrowd } from './crowd'
import { Ledger } from './ledger'
import { MatterReplay } from './matter'
import type { Message } from './messages'
import { askers } from './players'
import { random } from './random'
import { recount, type Recount } from './recount'
import { Sender } from './sender'
import { StoreCalls } from './storeCalls'

const mattersAtOnce = 8
const lookEvery = 50

export interface ReplayResult extends Recount {
  asked: number
  conflicts: number
  seconds: number
  storeCallsPerAct: number
  /** Why matters did not come to their end. */
  failures: string[]
}

/** Drives messages through the functions of an empty local cloud, then counts by reading the store again. */
export async function replay(
  emulator: Emulator,
  messages: Message[],
  seed: number,
  onDone: (done: number) => void = () => {}
): Promise<ReplayResult> {
  const started = performance.now()
  const store = await openStore(emulator.url)
  await plantVillage(store, new Date(emulator.clock.now()))
  const ledger = new Ledger()
  const calls = new StoreCalls(emulator)
  let sent = 0
  const sender = new Sender(emulator, ledger, () => {
    sent += 1
    if (sent % lookEvery === 0) calls.look()
  })
  const players = askers()
  const failures: string[] = []
  let done = 0
  await inCrowd(messages, mattersAtOnce, async (message, index) => {
    const chance = random(seed * 1_000_003 + index)
    await new MatterReplay(message, chance.pick(players), chance, sender).run().catch((error: unknown) => {
      failures.push(`message ${message.id}: ${error instanceof Error ? error.message : String(error)}`)
    })
    onDone((done += 1))
  })
  calls.look()
  await finishEffects(emulator, store)
  const counted = await recount(store, ledger)
  return {
    asked: ledger.done.size,
    ...counted,
    conflicts: ledger.conflicts,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    storeCallsPerAct: calls.perAct(),
    failures
  }
}

const mostSweeps = 1000

/** Lets the outbox do what the instances left undone; it leaves alone what is younger than its grace. */
async function finishEffects(emulator: Emulator, store: Store): Promise<void> {
  for (let sweep = 0; sweep < mostSweeps; sweep += 1) {
    const { data } = await store
      .collection('matters')
      .where({ pendingSince: store._.gt(new Date(0)) })
      .limit(1)
      .get()
    if (data.length === 0) return
    await emulator.clock.advance(60_000)
    await emulator.fireTimer('matter')
  }
  throw new Error('the outbox does not come to an end')
}
