import * as z from 'zod/mini'
import { categories, ownCategoryLimit } from '../../domain/categories'
import { method } from '../contract'
import { line } from '../shapes'
import { actId, nodeId } from './node'
import { settingCallers } from './setting'

export const categorize = method({
  name: 'organization.categorize',
  summary: 'Adds a category of a node’s own below a fixed one, for itself and what lies below it.',
  callers: settingCallers,
  input: z.strictObject({
    act: actId,
    nodeId,
    name: line(ownCategoryLimit),
    below: z.enum(categories)
  }),
  output: z.object({ id: z.string(), version: z.int() }),
  errors: ['NOT_FOUND', 'CATEGORY_THERE', 'CATEGORY_MANY', 'SETTING_ABOVE', 'ACT_REUSED', 'CONFLICT']
})
