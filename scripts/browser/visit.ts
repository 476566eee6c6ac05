import type { Browser, Locator, Page } from 'playwright-core'

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

/** Opens a page as a person on a phone of their own. */
export async function visit(browser: Browser, options: VisitOptions): Promise<Page> {
  const { url, openid, elder = false, width = 390 } = options
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    deviceScaleFactor: 1,
    locale: 'zh-CN',
    // Times are shown as in the village, wherever the phone believes to be.
    timezoneId: 'America/New_York'
  })
  if (openid) await context.addCookies([{ name: 'openid', value: openid, url }])
  if (elder) await context.addInitScript(() => localStorage.setItem('elder', '{"data":true}'))
  context.setDefaultTimeout(patienceMs)
  return context.newPage()
}

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
