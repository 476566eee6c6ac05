import { randomUUID } from 'node:crypto'
import type { FunctionCall, StoreCall } from '../contract'

const KEPT_CALLS = 500
const KEPT_LINES = 200
const INPUT_CHARACTERS = 300

/** The recent calls with everything they did, oldest first. */
export class CallLog {
  private calls = new Map<string, FunctionCall>()
  /** How often the log was emptied; every id says after which time its call began. */
  private emptied = 0

  begin(call: { name: string; openid?: string; startedAt: number; event: string }): FunctionCall {
    const { name, openid, startedAt } = call
    const entry: FunctionCall = {
      id: `${this.emptied}.${randomUUID()}`,
      name,
      ...(openid === undefined ? {} : { openid }),
      startedAt,
      cold: false,
      ok: false,
      input: call.event.slice(0, INPUT_CHARACTERS),
      storeCalls: [],
      logs: [],
      warnings: []
    }
    this.calls.set(entry.id, entry)
    for (const id of this.calls.keys()) {
      if (this.calls.size <= KEPT_CALLS) break
      this.calls.delete(id)
    }
    return entry
  }

  clear(): void {
    this.calls.clear()
    this.emptied += 1
  }

  /** Whether a call began before the log was emptied last. */
  isOver(id: string): boolean {
    return !id.startsWith(`${this.emptied}.`)
  }

  find(id: string): FunctionCall | undefined {
    return this.calls.get(id)
  }

  addLine(id: string, line: string): void {
    const logs = this.calls.get(id)?.logs
    if (logs && logs.length < KEPT_LINES) logs.push(line)
  }

  addStoreCall(id: string, storeCall: StoreCall): void {
    const calls = this.calls.get(id)?.storeCalls
    if (calls && calls.length < KEPT_LINES) calls.push(storeCall)
  }

  recent(): FunctionCall[] {
    return [...this.calls.values()]
  }
}
