import { categorize as method } from '../../types/api/organization/categorize'
import { handler } from '../kernel/handler'
import { nodeAct } from './nodeAct'
import { categoriesWith } from '../domain/organization/categories'

export const categorize = handler(method, (input, call) =>
  nodeAct('categorize', input, call, (node) => ({ categories: categoriesWith(node, input) }))
)
