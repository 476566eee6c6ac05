import { AsyncLocalStorage } from 'node:async_hooks'
import { newCode } from './code'

/** One call, as whatever runs because of it knows it. */
export interface CallContext {
  /** Finds its lines in the log; short enough for somebody to read it out over the telephone. */
  request: string
  /** How often the store was called so far. */
  storeCalls: number
  /** What it started and is still under way. */
  started: Set<Promise<void>>
}

const contexts = new AsyncLocalStorage<CallContext>()
const requestLetters = 6

/** Runs a call: what it starts, and what that starts, is its own; what earlier calls left to be done is not. */
export function inCall<Value>(run: (context: CallContext) => Promise<Value>): Promise<Value> {
  const context: CallContext = { request: newCode(requestLetters), storeCalls: 0, started: new Set() }
  return contexts.run(context, () => run(context))
}

/** The call that is running; undefined outside of one. */
export const currentCall = (): CallContext | undefined => contexts.getStore()
