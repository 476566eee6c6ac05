import { launchChromium } from '../../../scripts/browser/chromium'
import { atEndOfWorker } from '../../support/endOfWorker'
import { Phones } from './phones'

let kept: Promise<Phones> | undefined

/** The phones of this worker's one browser: starting one costs more than most walks do. */
export function phonesOfWorker(): Promise<Phones> {
  kept ??= launchChromium().then((browser) => {
    atEndOfWorker(() => browser.close())
    return new Phones(browser)
  })
  return kept
}
