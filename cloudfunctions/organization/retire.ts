import { retire as method } from '../../types/api/organization/retire'
import { handler } from '../kernel/handler'
import { nodeAct } from './nodeAct'
import { categoriesRetiring } from '../domain/organization/categories'

export const retire = handler(method, (input, call) =>
  nodeAct('retire', input, call, (node) => ({ categories: categoriesRetiring(node, input) }))
)
