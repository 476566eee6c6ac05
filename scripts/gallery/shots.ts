import type { Page } from 'playwright-core'
import { front, seen } from '../browser/visit'
import { groupsShots } from './groupsShots'
import { homeShots } from './homeShots'
import { linkageShots } from './linkageShots'
import { mattersShots } from './mattersShots'
import { organizationsShots } from './organizationsShots'
import { workShots } from './workShots'
import type { Shot } from './shot'
import { wishShots } from './wishShots'

/** Every page for every role that uses it, by subject. */
export const shots: Shot[] = [
  ...homeShots,
  ...mattersShots,
  ...workShots,
  ...groupsShots,
  ...linkageShots,
  ...organizationsShots,
  ...wishShots
]

/** Types and taps what a shot does. */
export async function reach(
  page: Page,
  { words: typed, taps = [], file, then = [], sees }: Shot
): Promise<void> {
  if (typed) await front(page).locator('input, textarea').first().fill(typed)
  for (const [index, words] of taps.entries()) {
    const asked = file && index === taps.length - 1 ? page.waitForEvent('filechooser') : undefined
    await tap(page, words)
    if (asked && file) await (await asked).setFiles(file)
  }
  for (const words of then) await tap(page, words)
  if (sees) await seen(front(page), sees)
}

async function tap(page: Page, words: string): Promise<void> {
  const named = { name: words }
  await front(page)
    .getByRole('button', named)
    .or(front(page).getByRole('radio', named))
    .or(front(page).getByRole('checkbox', named))
    .or(front(page).getByRole('link', named))
    .first()
    .click()
}
