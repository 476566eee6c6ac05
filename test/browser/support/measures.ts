import { source as axeSource } from 'axe-core'
import type { Page } from 'playwright-core'

export interface Finding {
  rule: string
  impact: string
  where: string
}

/**
 * Runs axe on what is shown. Contrast counts at 4.5 for large type too.
 * @returns serious and critical findings, and how many texts' contrast was measured
 */
export async function audit(page: Page): Promise<{ findings: Finding[]; contrasts: number }> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    axe.configure({
      checks: [
        {
          id: 'color-contrast',
          options: { contrastRatio: { normal: { expected: 4.5 }, large: { expected: 4.5 } } }
        }
      ]
    })
    const { violations, passes } = await axe.run(document, { resultTypes: ['violations', 'passes'] })
    const isGrave = (impact: unknown) => impact === 'serious' || impact === 'critical'
    return {
      findings: violations
        .filter(({ impact }) => isGrave(impact))
        .flatMap(({ id, impact, nodes }) =>
          nodes.map(({ html, failureSummary }) => ({
            rule: id,
            impact: String(impact),
            where: `${html.slice(0, 160)} ${failureSummary ?? ''}`
          }))
        ),
      contrasts: passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0
    }
  })
}

/** What can be tapped and is smaller than `least` px in either direction, as `words width×height`. */
export const smallTargets = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((px) => {
    const kinds = ['button', 'link', 'radio', 'checkbox', 'tab', 'switch'].map((role) => `[role=${role}]`)
    const tappable = [...kinds, 'button', 'a[href]', 'input', 'textarea'].join(',')
    return [...document.querySelectorAll<HTMLElement>(tappable)]
      .filter((one) => one.checkVisibility() && one.offsetParent !== null)
      .map((one) => one.closest<HTMLElement>('.input') ?? one)
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < px - 0.5)
      .map(
        ({ one, box }) =>
          `${one.ariaLabel ?? one.innerText.trim().slice(0, 20)} (${one.className}) ${Math.round(box.width)}×${Math.round(box.height)}`
      )
  }, least)

/** What sticks out of the screen at the right, or a page that can be pushed sideways. */
export const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = window.innerWidth
    const out = [...document.querySelectorAll<HTMLElement>('.taro_page *')].filter(
      (one) => one.offsetParent !== null && one.getBoundingClientRect().right > width + 0.5
    )
    const wide =
      document.documentElement.scrollWidth > width
        ? [`the page is ${document.documentElement.scrollWidth}`]
        : []
    return [...wide, ...out.map((one) => `${one.className} ${Math.round(one.getBoundingClientRect().right)}`)]
  })
