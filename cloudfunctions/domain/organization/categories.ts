import {
  categoryLabels,
  ownCategoriesMost,
  type Category,
  type OwnCategory
} from '../../../types/domain/categories'
import { idNamedBy } from '../../kernel/derivedId'
import type { Organization } from '../../kernel/organization'
import { Refusal } from '../../kernel/refusal'

type Having = Pick<Organization, 'kind' | 'categories'>

/**
 * The categories of a node with one more, named by the act.
 * Errors: SETTING_ABOVE at a grid, CATEGORY_THERE where something is called so, CATEGORY_MANY.
 */
export function categoriesWith(
  { kind, categories = [] }: Having,
  { act, name, below }: { act: string; name: string; below: Category }
): OwnCategory[] {
  if (kind === 'grid') throw new Refusal('SETTING_ABOVE')
  const taken = [...Object.values<string>(categoryLabels), ...categories.map((own) => own.name)]
  if (taken.includes(name)) throw new Refusal('CATEGORY_THERE')
  if (categories.length >= ownCategoriesMost) throw new Refusal('CATEGORY_MANY')
  return [...categories, { id: idNamedBy('c', act), name, below }]
}

/** The categories of a node after one of them is offered no more, or again. Errors: NOT_FOUND. */
export function categoriesRetiring(
  { categories = [] }: Having,
  { id, retired }: { id: string; retired: boolean }
): OwnCategory[] {
  if (!categories.some((own) => own.id === id)) throw new Refusal('NOT_FOUND')
  return categories.map(({ retired: was, ...own }) => {
    const over = own.id === id ? retired : was
    return { ...own, ...(over && { retired: true as const }) }
  })
}

/** What became of the categories of a node in one change: added, retired or offered again. */
export function categoryChanges(before: OwnCategory[], after: OwnCategory[]) {
  return after.flatMap(({ id, name, below, retired }) => {
    const was = before.find((own) => own.id === id)
    if (was && !was.retired === !retired) return []
    const did = !was ? ('add' as const) : retired ? ('retire' as const) : ('restore' as const)
    return [{ name, below, did }]
  })
}
