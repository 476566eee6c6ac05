/** An error that the cloud answers over the wire as `{code, message}`; the SDK hands both to the caller. */
export class WireError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message)
    this.name = 'WireError'
  }
}

/** A request that the real database refuses. */
export function refused(message: string): WireError {
  return new WireError('DATABASE_REQUEST_FAILED', message)
}

/** A request that the real database would serve and this one does not: said by name, never silently. */
export function unsupported(name: string): WireError {
  return refused(`${name} is not supported by the local cloud`)
}

/** A request whose shape is wrong before the database is asked anything. */
export function invalidParameter(message: string): WireError {
  return new WireError('INVALID_PARAM', message)
}
