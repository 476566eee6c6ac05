import type { Page } from 'playwright-core'
import { front } from '../../../../scripts/browser/visit'
import type { PersonKey } from '../../../support/world'

/** The id of what the furnished village holds, by the name that stands for it. */
export type Ids = (what: string) => string

/** A screen as a person comes upon it. */
export interface Screen {
  name: string
  /** `waiting`: a newcomer whom nobody confirmed yet. */
  who: PersonKey | 'stranger' | 'waiting'
  /** The page with its query; `{asked}` and the like stand for ids. */
  route: string
  /** Does what has to be done on the page first. */
  reach?(page: Page, ids: Ids): Promise<unknown>
}

export const tap = (words: string) => (page: Page) =>
  front(page).getByRole('button', { name: words }).first().click()
