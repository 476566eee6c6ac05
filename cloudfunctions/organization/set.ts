import { set as method } from '../../types/api/organization/set'
import { handler } from '../kernel/handler'
import { nodeAct } from './nodeAct'
import { settingsAfter } from '../domain/organization/settings'

export const set = handler(method, (input, call) =>
  nodeAct('set', input, call, (node) => ({ settings: settingsAfter(node, input) }))
)
