import { pageSize } from '../../types/domain/limits'

/** Cuts off what was asked for beyond the page; `after` is the key of the last row where there is more. */
export function cut<Doc>(found: Doc[], keyOf: (doc: Doc) => string): { shown: Doc[]; after: string | null } {
  const shown = found.slice(0, pageSize)
  return { shown, after: found.length > pageSize ? keyOf(shown.at(-1)!) : null }
}
