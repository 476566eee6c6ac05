import { labelled, type Unknown, type WordOf } from './unknown'

/** What a matter is about: the tree of S0 §3 and S3 §3, as data. An organization may set its own below them. */
export const categoryLabels = labelled(
  {
    infrastructure: '基础设施',
    livelihood: '产业与增收',
    affairs: '村务与干部作风',
    dispute: '矛盾纠纷',
    welfare: '民生保障',
    safety: '安全与灾情',
    environment: '环境与村容',
    culture: '文明新风',
    party: '党建建议',
    praise: '好人好事',
    other: '其他'
  },
  '其他'
)

export type Category = WordOf<typeof categoryLabels>
export const categories = Object.keys(categoryLabels) as Category[]

/** `村务与干部作风 · 政策落实`: a category, with the organization's own below it where there is one. */
export const categoryWords = (category: Category | Unknown, own?: string | null): string =>
  own ? `${categoryLabels[category]} · ${own}` : categoryLabels[category]

/** A category of an organization's own: what it lies below decides who hears of it and whom it goes past. */
export interface OwnCategory {
  id: string
  name: string
  below: Category
  /** Offered no more; what was called so keeps the name. */
  retired?: true
}

/** Characters of its name, and how many one organization has at the most. */
export const ownCategoryLimit = 12
export const ownCategoriesMost = 30
/** Those that stand ready to be taken over. */
export const readyCategories: readonly Pick<OwnCategory, 'name' | 'below'>[] = [
  { name: '政策落实', below: 'affairs' }
]
