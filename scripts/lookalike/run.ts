import { callWell } from '../../demo/call'
import { plantVillage } from '../../demo/plant'
import { openStore } from '../../demo/store'
import type { Emulator } from '../../emulator'
import type { Contract } from '../../types/api'
import type { OutputOf } from '../../types/api/contract'
import type { Message } from '../replay/messages'
import { partsOf } from '../replay/texts'
import { subjectLimit } from '../../types/domain/limits'
import { fill } from './fill'
import { oneVillage } from './village'

/** What was found for one message, and how long asking took, in ms. */
export interface Looked {
  message: Message
  rows: OutputOf<Contract['matter.alike']>['rows']
  ms: number
}

export interface Run {
  looked: Looked[]
  /** Documents examined for each that the store returned, over all lookings. */
  examinedPerReturned: number
}

const idOf = ({ id }: Message): string => `message-${String(id).padStart(12, '0')}`

/** Runs before the first is measured, so that instances are warm. */
const warming = 5

/**
 * Fills one village, then asks the messages one after the other through the deployed functions and looks for the
 * earlier ones like each.
 */
export async function look(
  emulator: Emulator,
  messages: Message[],
  stored: number,
  onDone: (what: string, done: number, all: number) => void
): Promise<Run> {
  const store = await openStore(emulator.url)
  const now = new Date(emulator.clock.now())
  await plantVillage(store, now)
  const place = oneVillage()
  await fill(store, place, messages, stored, now, (what, done, all) => onDone(`${what} filled`, done, all))
  const looked: Looked[] = []
  let examined = 0
  let returned = 0
  for (const [index, message] of messages.entries()) {
    const id = idOf(message)
    const [text = ''] = partsOf(message.text)
    const subject = message.subject.slice(0, subjectLimit)
    await callWell(emulator, place.askerOpenid, 'matter.submit', { id, subject, text })
    await settled(store, id)
    const ask = () => callWell(emulator, place.officerOpenid, 'matter.alike', { id })
    if (index === 0) for (let run = 0; run < warming; run += 1) await ask()
    const began = performance.now()
    const { rows } = await ask()
    looked.push({ message, rows: rows.slice(0, 3), ms: performance.now() - began })
    for (const call of emulator.calls().at(-1)!.storeCalls) {
      examined += call.examined
      returned += call.returned
    }
    onDone('looked', index + 1, messages.length)
  }
  return { looked, examinedPerReturned: examined / Math.max(returned, 1) }
}

/** Waits until a matter is listed under its terms. */
async function settled(store: Awaited<ReturnType<typeof openStore>>, id: string): Promise<void> {
  for (;;) {
    const { data } = await store.collection<{ pending: unknown[] }>('matters').doc(id).get()
    if (data && data.pending.length === 0) return
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
