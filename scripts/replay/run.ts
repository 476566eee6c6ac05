import { seedVillage } from '../../demo/seedVillage'
import { call } from '../../demo/call'
import { openStore, type Store } from '../../demo/store'
import type { Emulator } from '../../emulator'
import { inCrowd } from './crowd'
import { Ledger } from './ledger'
import { MatterReplay } from './matter'
import type { Message } from './messages'
import { askers } from './players'
import { random } from './random'
import { recount, type Recount } from './recount'
import { recount as recountFigures, type Recounted } from '../recount/recount'
import { Sender } from './sender'
import { StoreCalls } from './storeCalls'

const mattersAtOnce = 8
const lookEvery = 50

/** Share of the matters left lying while the clock goes on, until a step of theirs is overdue. */
const lateShare = 1 / 3
const lateMs = 6 * 86_400_000

export interface ReplayResult extends Recount {
  asked: number
  /** Figures of the service page held against the histories, and those that differ. */
  figures: Recounted
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
  await seedVillage(store, new Date(emulator.clock.now()))
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
  const attempt = (one: MatterReplay, run: () => Promise<unknown>) =>
    run().catch((error: unknown) => {
      failures.push(`matter ${one.matterId}: ${error instanceof Error ? error.message : String(error)}`)
    })
  const replays = messages.map((message, index) => {
    const chance = random(seed * 1_000_003 + index)
    const late = chance.chance(lateShare)
    return { late, replay: new MatterReplay(message, chance.pick(players), chance, sender) }
  })
  const each = (some: typeof replays, run: (one: MatterReplay) => Promise<unknown>, counts: boolean) =>
    inCrowd(some, mattersAtOnce, async ({ replay: one }) => {
      await attempt(one, () => run(one))
      if (counts) onDone((done += 1))
    })
  const lying = replays.filter(({ late }) => late)
  /** What lies open in the same village may have been said by somebody before. */
  const said = (one: MatterReplay) =>
    lying.find(({ replay }) => replay.village === one.village)?.replay.matterId
  await each(lying, (one) => one.ask(), false)
  await each(
    replays.filter(({ late }) => !late),
    async (one) => {
      await one.ask()
      await one.goOn(said(one))
    },
    true
  )
  await emulator.clock.advance(lateMs)
  await letTheClockWork(emulator, store)
  await each(lying, (one) => one.goOn(), true)
  await finishEffects(emulator, store)
  await each(replays, (one) => one.end(), false)
  calls.look()
  await finishEffects(emulator, store)
  const counted = await recount(store, ledger)
  const figures = await recountFigures(store, async (openid, input) => {
    const answer = await call(emulator, openid, 'figures.read', input)
    return answer.ok ? answer.value : null
  })
  return {
    asked: ledger.done.size,
    ...counted,
    figures,
    conflicts: ledger.conflicts,
    seconds: Math.round((performance.now() - started) / 100) / 10,
    storeCallsPerAct: calls.perAct(),
    failures
  }
}

/** Lets the timer do everything that is due by itself: the queue is empty once nothing due is left in it. */
async function letTheClockWork(emulator: Emulator, store: Store): Promise<void> {
  for (let minute = 0; minute < mostSweeps; minute += 1) {
    const { data } = await store
      .collection('matters')
      .where({
        alarmKey: store._.and(store._.gt(''), store._.lt(`${new Date(emulator.clock.now()).toISOString()}~`))
      })
      .limit(1)
      .get()
    if (data.length === 0) return
    await emulator.fireTimer('clock')
  }
  throw new Error('the clock does not come to an end')
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
    await emulator.fireTimer('clock')
  }
  throw new Error('the outbox does not come to an end')
}
