import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type { Browser, BrowserContext, Disposable, Locator, Page } from 'playwright-core'

export interface VisitOptions {
  /** Address of the site. */
  url: string
  /** Who visits; a stranger without one. */
  openid?: string
  /** Large type. */
  elder?: boolean
  width?: number
}

const patienceMs = 10_000

const standard = { width: 390, height: 844 }

/** A phone that has been used for nothing yet. */
export async function newPhone(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: standard,
    deviceScaleFactor: 1,
    locale: 'zh-CN',
    // Times are shown as in the village, wherever the phone believes to be.
    timezoneId: 'America/New_York'
  })
  context.setDefaultTimeout(patienceMs)
  await context.addInitScript({ path: path.join(__dirname, 'watch.js') })
  return context
}

/** Opens a page on a phone, in the tab it has, as the person who holds it. */
export async function visitOn(phone: BrowserContext, options: VisitOptions): Promise<Page> {
  const { url, openid, elder = false, width = standard.width } = options
  if (openid) await phone.addCookies([{ name: 'openid', value: openid, url }])
  if (elder) await enlarge(phone)
  const page = phone.pages()[0] ?? (await phone.newPage())
  await page.setViewportSize({ ...standard, width })
  return page
}

/** Sets large type on whatever a phone opens from now on, until that is disposed of. */
export const enlarge = (phone: BrowserContext): Promise<Disposable> =>
  phone.addInitScript(() => localStorage.setItem('elder', '{"data":true}'))

/** Opens a page as a person on a phone of their own. */
export const visit = async (browser: Browser, options: VisitOptions): Promise<Page> =>
  visitOn(await newPhone(browser), options)

/** The page in front: those before it stay in the document, hidden. */
export const front = (page: Page): Locator => page.locator('.taro_page:visible').last()

/**
 * Waits until these words can be read there. They may stand in two places for a moment, in a list and in what was just
 * said of it, and that is no fault.
 */
export const seen = (
  where: Page | Locator,
  words: string | RegExp,
  options?: { exact: boolean }
): Promise<void> => shown(where, words, options).waitFor()

/** Waits until these words can be read there nowhere. */
export const gone = (where: Page | Locator, words: string | RegExp): Promise<void> =>
  shown(where, words).waitFor({ state: 'detached' })

const shown = (where: Page | Locator, words: string | RegExp, options?: { exact: boolean }): Locator =>
  where.getByText(words, options).filter({ visible: true }).first()

/** Waits until the page in front has everything it asked for, its pictures too, and stands still. */
export async function loaded(page: Page): Promise<void> {
  await page.waitForFunction((who) => watch.hasBeenQuiet(who), randomUUID())
}

/** Waits until the page in front stands still. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => watch.standsStill())
}

declare global {
  /** What `watch.js` keeps of a page. */
  const watch: { hasBeenQuiet(who: string): boolean; standsStill(): boolean }
}
