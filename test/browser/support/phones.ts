import type { Browser, BrowserContext, Page } from 'playwright-core'
import { newPhone, visit, visitOn, type VisitOptions } from '../../../scripts/browser/visit'

/**
 * Phones that go from hand to hand: what a browser spends on a new one is more than all that a page does on it.
 * What its last holder kept on it is gone before the next one gets it.
 */
export class Phones {
  private readonly idle: BrowserContext[] = []
  private readonly lent = new Set<BrowserContext>()

  constructor(private readonly browser: Browser) {}

  /** A page on a phone that nobody holds; it has opened nothing yet. */
  async take(options: VisitOptions): Promise<Page> {
    // Large type cannot be taken off a phone again.
    if (options.elder) return visit(this.browser, options)
    const phone = this.idle.pop() ?? (await newPhone(this.browser))
    this.lent.add(phone)
    return visitOn(phone, options)
  }

  /** Takes a phone back, and clears it. One whose clock was set must have been closed by who did that. */
  async giveBack(phone: BrowserContext, { url }: Pick<VisitOptions, 'url'>): Promise<void> {
    const [page, ...others] = phone.pages()
    if (!page || !this.lent.delete(phone)) return phone.close()
    await phone.setOffline(false)
    await Promise.all(others.map((other) => other.close()))
    // What stands in the page could write again as it goes.
    await page.goto('about:blank')
    page.removeAllListeners()
    const session = await phone.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' })
    await session.detach()
    await phone.clearCookies()
    this.idle.push(phone)
  }
}
