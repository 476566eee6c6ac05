import type { Category, OwnCategory } from '../../../../types/domain/categories'
import type { Settings } from '../../../../types/domain/settings'
import { Refusal } from '../../../kernel/refusal'
import type { Subcategory } from '../state/event'

/**
 * What an act says of a category of an organization's own, by the name it has now: nothing where it says nothing.
 * Errors: SUBCATEGORY_UNKNOWN where it is not offered, or not below that category.
 */
export function saidSubcategory(
  id: string | null | undefined,
  category: Category,
  settings: Settings
): { subcategory?: Subcategory | null } {
  if (id === undefined) return {}
  if (id === null) return { subcategory: null }
  const chosen = offeredSubcategories(settings).find((own) => own.id === id && own.below === category)
  if (!chosen) throw new Refusal('SUBCATEGORY_UNKNOWN')
  return { subcategory: { id, name: chosen.name } }
}

/** Those that can be chosen. */
export const offeredSubcategories = ({ ownCategories }: Settings): OwnCategory[] =>
  ownCategories.filter(({ retired }) => !retired)
