import { TOO_LARGE } from '../answerLimit'

const MEANINGS: Record<number, string> = { [-504002]: ' functions execute fail' }

/** A call that failed, in the words a mini program gets. */
export class CallError extends Error {
  readonly errMsg: string

  /**
   * @param errCode the number the client sees, e.g. -504002
   * @param code the name the SDK sees on the wire, e.g. FUNCTIONS_EXECUTE_FAIL
   * @param message what happened
   */
  constructor(
    readonly errCode: number,
    readonly code: string,
    message: string
  ) {
    super(message)
    this.name = 'CallError'
    const meaning = MEANINGS[errCode] ?? ''
    this.errMsg = `cloud.callFunction:fail Error: errCode: ${errCode}${meaning} | errMsg: ${message}`
  }
}

export const executionFailed = (message: string) => new CallError(-504002, 'FUNCTIONS_EXECUTE_FAIL', message)

export const timedOut = (seconds: number) =>
  new CallError(-504003, 'FUNCTIONS_EXECUTE_FAIL', `Invoking task timed out after ${seconds} seconds`)

export const functionMissing = (name: string) =>
  new CallError(-501000, 'FUNCTIONS_REQUEST_FAIL', `FunctionName parameter could not be found: ${name}`)

/** An answer that the cloud does not let through; developers report it under the number of a missing function. */
export const answerRefused = (message: string) => new CallError(-501000, TOO_LARGE, message)

export const tooLarge = (what: 'request' | 'response') =>
  new CallError(-501003, 'EXCEED_REQUEST_LIMIT', `the ${what} is larger than 6 MB`)
