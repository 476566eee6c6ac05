import { createHash } from 'node:crypto'
import type { ErrorName } from '../../types/api/errors'
import { currentCall } from './inCall'

/** What the log says of one call. */
interface CallLine {
  request: string
  /** `matter.rate`; `matter.due` of a timer; `matter.unknown` where there is no such method. */
  method: string
  /** Who called, so that the calls of one person can be followed and nobody be named; null of a timer. */
  person: string | null
  /** The release of the mini program; null of a timer. */
  client: string | null
  ms: number
  storeCalls: number
  outcome: 'ok' | ErrorName
  /** The release of the functions. */
  release: string
}

/** Set when the functions are built. */
export const release = process.env.RELEASE ?? 'unbuilt'

/** Stands for a person in the log. */
const personHash = (openid: string): string | null =>
  openid === '' ? null : createHash('sha256').update(openid).digest('hex').slice(0, 12)

/** Logs one line of JSON for one call. */
export function logCall(line: Omit<CallLine, 'person' | 'release'> & { openid: string }): void {
  const { openid, ms, ...rest } = line
  const told: CallLine = { ...rest, ms: Math.round(ms), person: personHash(openid), release }
  console.log(JSON.stringify(told))
}

/** Logs what failed and was not answered with, in one line of JSON: at what, and in which call. */
export function logFailure(at: string, error: unknown): void {
  const { stack, message } = error instanceof Error ? error : { stack: undefined, message: String(error) }
  console.error(JSON.stringify({ request: currentCall()?.request, at, error: stack ?? message, release }))
}
