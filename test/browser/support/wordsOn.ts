import { front, loaded } from '../../../scripts/browser/visit'
import type { PersonKey } from '../../support/world'
import type { Village } from './village'

/** What a page says once everything it asked for is there, spaces left out. */
export async function wordsOn(village: Village, who: PersonKey, route: string): Promise<string> {
  const page = await village.open(who, route)
  await loaded(page)
  const words = (await front(page).innerText()).replace(/\s/g, '')
  await village.putAway(page)
  return words
}

/** A way to some work with its number, as a tile says it. */
export const tile = (words: string, count: number): RegExp => new RegExp(`${words}${count}(?!\\d)`)
