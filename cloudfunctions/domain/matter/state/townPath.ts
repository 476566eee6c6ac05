import type { Matter } from './matter'

/** The way down to the office above that has the matter; a village that moved meanwhile lies elsewhere. */
export function townPath({ path, town }: Pick<Matter, 'path' | 'town'>): string[] {
  if (!town) return []
  const at = path.indexOf(town.id)
  return at < 0 ? [town.id] : path.slice(0, at + 1)
}
