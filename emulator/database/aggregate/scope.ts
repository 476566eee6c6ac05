import type { Search } from '../query/find'
import type { Fields } from './stages/stage'

/** Where a pipeline runs. */
export interface Run {
  /** searches a collection. @throws WireError when there is none of that name */
  find: (collection: string, search: Search) => Fields[]
  /** what an outer pipeline gave this one */
  variables: Readonly<Fields>
}
