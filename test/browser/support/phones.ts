import type { Browser, BrowserContext, Disposable, Page } from 'playwright-core'
import { enlarge, newPhone, visitOn, type VisitOptions } from '../../../scripts/browser/visit'

/**
 * Phones that go from hand to hand: what a browser spends on a new one is more than all that a page does on it.
 * What its last holder kept on it is gone before the next one gets it.
 */
export class Phones {
  private readonly idle: BrowserContext[] = []
  /** Those in somebody's hand, with what sets large type on them. */
  private readonly lent = new Map<BrowserContext, Disposable | undefined>()

  constructor(private readonly browser: Browser) {}

  /** A page on a phone that nobody holds; it has opened nothing yet. */
  async take({ elder, ...options }: VisitOptions): Promise<Page> {
    const phone = this.idle.pop() ?? (await newPhone(this.browser))
    this.lent.set(phone, elder ? await enlarge(phone) : undefined)
    return visitOn(phone, options)
  }

  /** Throws a phone away: whatever was done to it meets nobody else. */
  async discard(phone: BrowserContext): Promise<void> {
    this.lent.delete(phone)
    await phone.close()
  }

  /** Takes a phone back, and clears it. One whose clock was set must have been closed by who did that. */
  async giveBack(phone: BrowserContext, { url }: Pick<VisitOptions, 'url'>): Promise<void> {
    const [page, ...others] = phone.pages()
    const large = this.lent.get(phone)
    if (!this.lent.delete(phone) || !page) return phone.close()
    await large?.dispose()
    await phone.setOffline(false)
    await page.emulateMedia({ media: null })
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
