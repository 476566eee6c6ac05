import { callWell } from '../../demo/call'
import { seedVillage } from '../../demo/seedVillage'
import { openStore, type Store } from '../../demo/store'
import type { Emulator } from '../../emulator'
import type { Contract } from '../../types/api'
import type { AnswerOf } from '../../types/api/contract'
import type { Message } from '../replay/messages'
import { partsOf } from '../replay/texts'
import { subjectLimit } from '../../types/domain/limits'
import { fill } from './fill'
import { oneVillage } from './village'

/** What was found for one message, and how long asking took, in ms. */
export interface Looked {
  message: Message
  rows: AnswerOf<Contract['matter.alike']>['rows']
  ms: number
}

type OnDone = (what: string, done: number, all: number) => void

const idOf = ({ id }: Message): string => `message-${String(id).padStart(12, '0')}`
const place = oneVillage()

/** Plants one village with so many matters besides those that the messages will be; answers its store. */
export async function planted(
  emulator: Emulator,
  messages: Message[],
  stored: number,
  onDone: OnDone
): Promise<Store> {
  const store = await openStore(emulator.url)
  const now = new Date(emulator.clock.now())
  await seedVillage(store, now)
  await fill(store, place, messages, stored, now, (what, done, all) => onDone(`${what} filled`, done, all))
  return store
}

/** Asks what a message says through the deployed functions, and waits until it is listed under its terms. */
export async function ask(emulator: Emulator, store: Store, message: Message): Promise<void> {
  const id = idOf(message)
  const [text = ''] = partsOf(message.text)
  const subject = message.subject.slice(0, subjectLimit)
  await callWell(emulator, place.askerOpenid, 'matter.submit', { id, subject, text })
  await settled(store, id)
}

/** The earlier ones like a message, the likest three. */
export async function look(emulator: Emulator, message: Message): Promise<Looked> {
  const began = performance.now()
  const { rows } = await callWell(emulator, place.officerOpenid, 'matter.alike', { id: idOf(message) })
  return { message, rows: rows.slice(0, 3), ms: performance.now() - began }
}

/** How long looking takes among few and among many, in ms, and how many documents were examined for one returned. */
export interface Compared {
  small: number
  large: number
  ratio: number
  examinedPerReturned: number
}

/** Runs before the first is measured, so that instances are warm. */
const warming = 5

/** Looks for the same messages among few and among many in turn, so that a busy moment slows both. */
export async function compare(
  small: Emulator,
  large: Emulator,
  messages: Message[],
  onDone: OnDone
): Promise<Compared> {
  for (const message of messages.slice(0, warming))
    await Promise.all([look(small, message), look(large, message)])
  const pairs: { small: number; large: number; ratio: number }[] = []
  const sum = { examined: 0, returned: 0 }
  for (const [index, message] of messages.entries()) {
    const before = (await look(small, message)).ms
    const after = (await look(large, message)).ms
    pairs.push({ small: before, large: after, ratio: after / before })
    for (const { examined, returned } of large.calls().at(-1)!.storeCalls) {
      sum.examined += examined
      sum.returned += returned
    }
    onDone('compared', index + 1, messages.length)
  }
  const middle = (of: keyof (typeof pairs)[number]) => median(pairs.map((pair) => pair[of]))
  return {
    small: middle('small'),
    large: middle('large'),
    ratio: middle('ratio'),
    examinedPerReturned: sum.examined / Math.max(sum.returned, 1)
  }
}

/** Waits until a matter is listed under its terms. */
async function settled(store: Store, id: string): Promise<void> {
  for (;;) {
    const { data } = await store.collection('matters').doc(id).get()
    if (data && data.pending.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
