import { Query } from 'mingo/query'
import { MingoError } from 'mingo/util'
import { refused, unsupported, WireError } from '../../wireError'
import { options } from './context'

/**
 * Compiles a query condition into a test of documents.
 *
 * @throws WireError for a condition that the real database refuses or that is not supported here
 */
export function filterOf(
  condition: Record<string, unknown>,
  variables: Record<string, unknown> = {}
): (document: unknown) => boolean {
  return guarded(() => {
    const query = new Query(condition, { ...options, variables })
    return (document: unknown) => guarded(() => query.test(document as Record<string, unknown>))
  })
}

/** Applies a projection of `field()`. */
export function projected(documents: Record<string, unknown>[], projection: Record<string, unknown>) {
  if (Object.keys(projection).length === 0) return documents
  return guarded(() => new Query({}, options).find<Record<string, unknown>>(documents, projection).all())
}

const unknownOperator =
  /^(?:unknown (?:query|top level) operator:?|accumulator|unregistered pipeline operator) '?(\$\w+)/

const scripted = /^(\$\w+) (?:operator )?requires (?:option )?'scriptEnabled' option/

/** Runs code of the query library and turns its errors into those of the wire. */
export function guarded<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (error instanceof WireError || !(error instanceof Error)) throw error
    const unknown = (unknownOperator.exec(error.message) ?? scripted.exec(error.message))?.[1]
    if (unknown) throw unsupported(unknown)
    if (error instanceof MingoError || error instanceof TypeError) throw refused(error.message)
    throw error
  }
}
