import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'

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
  return context
}

/** Opens a page on a phone, in the tab it has, as the person who holds it. */
export async function visitOn(phone: BrowserContext, options: VisitOptions): Promise<Page> {
  const { url, openid, elder = false, width = standard.width } = options
  if (openid) await phone.addCookies([{ name: 'openid', value: openid, url }])
  if (elder) await phone.addInitScript(() => localStorage.setItem('elder', '{"data":true}'))
  const page = phone.pages()[0] ?? (await phone.newPage())
  await page.setViewportSize({ ...standard, width })
  return page
}

/** Opens a page as a person on a phone of their own. */
export const visit = async (browser: Browser, options: VisitOptions): Promise<Page> =>
  visitOn(await newPhone(browser), options)

/** The page in front: those before it stay in the document, hidden. */
export const front = (page: Page): Locator => page.locator('.taro_page:visible').last()

/** Waits until the page in front has everything it asked for, and stands still. */
export async function loaded(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await settled(page)
}

/** Waits until the page in front stands still. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('.taro_page')].filter((one) => one.offsetParent)
    const last = shown.at(-1)
    return (
      last &&
      // Until then it stands beside the screen, about to come in.
      last.matches('.taro_page_stationed') &&
      last.innerText.trim() !== '' &&
      !last.querySelector('.skeleton') &&
      document.getAnimations().every(({ playState }) => playState !== 'running')
    )
  })
}
