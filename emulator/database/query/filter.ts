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

const unknownOperator = /^unknown (?:query|top level) operator:? '?(\$\w+)/

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
