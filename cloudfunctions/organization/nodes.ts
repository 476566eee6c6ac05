import { loadMany } from '../kernel/aggregate'
import type { Node } from './effects'

/** Nodes by their ids; unknown ones are absent. One call of the store. */
export const nodesById = (ids: string[]): Promise<Map<string, Node>> =>
  loadMany<Node>('organizations', [...new Set(ids)])
