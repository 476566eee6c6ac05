import { errorMessages, type ErrorName, type NamedError } from '../../types/api/errors'

/** A named refusal: the only exception that reaches the caller as it is. */
export class Refusal extends Error {
  constructor(
    readonly named: ErrorName,
    readonly fields?: Record<string, string>,
    message: string = errorMessages[named]
  ) {
    super(message)
    this.name = named
  }

  toWire(): NamedError {
    return { name: this.named, message: this.message, ...(this.fields && { fields: this.fields }) }
  }
}
