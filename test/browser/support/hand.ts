import type { Page } from 'playwright-core'
import { front, loaded, seen } from '../../../scripts/browser/visit'
import type { Village } from './village'

/** A person at their phone, who finds what to tap and where to type by the words on it. */
export interface Hand {
  page: Page
  /** Waits until these words stand on the page in front. */
  see(words: string | RegExp): Promise<void>
  /** Taps what bears these words; in the sheet that lies over the page, where one does. */
  tap(words: string | RegExp, kind?: Kind): Promise<void>
  /** Types into the field of this name. */
  type(label: string, text: string): Promise<void>
  /** All words on the page in front. */
  words(): Promise<string>
}

type Kind = 'button' | 'link' | 'radio' | 'checkbox'

/** Puts a phone into somebody's hand; it shows the route, by default the first page. */
export async function handOf(village: Village, who: string, route?: string): Promise<Hand> {
  return hold(await village.open(who, route))
}

/** A hand on a page that is open already. */
export async function hold(page: Page): Promise<Hand> {
  await loaded(page)
  // A sheet comes after what it lies over, so that the last to bear the words is meant.
  const shown = (role: Kind | 'textbox' | 'spinbutton', name: string | RegExp) =>
    front(page).getByRole(role, { name })
  return {
    page,
    see: (words) => seen(front(page), words),
    async tap(words, kind = 'button') {
      await shown(kind, words).last().click()
      await loaded(page)
    },
    type: (label, text) => shown('textbox', label).or(shown('spinbutton', label)).last().fill(text),
    words: () => front(page).innerText()
  }
}
