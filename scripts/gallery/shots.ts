import type { Page } from 'playwright-core'
import { front } from '../browser/visit'
import { firstShots } from './firstShots'
import { lastShots } from './lastShots'
import { laterShots } from './laterShots'
import type { Shot } from './shot'
import { wishShots } from './wishShots'

/** Every page for every role that uses it, in the order in which a village comes upon them. */
export const shots: Shot[] = [...firstShots, ...laterShots, ...wishShots, ...lastShots]

/** Taps what a shot taps. */
export async function reach(page: Page, { taps = [], file, sees }: Shot): Promise<void> {
  for (const [index, words] of taps.entries()) {
    const asked = file && index === taps.length - 1 ? page.waitForEvent('filechooser') : undefined
    await front(page).getByRole('button', { name: words }).first().click()
    if (asked && file) await (await asked).setFiles(file)
  }
  if (sees) await front(page).getByText(sees).first().waitFor()
}
