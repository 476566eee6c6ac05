import type { Page } from 'playwright-core'
import { loaded, settled } from '../../../scripts/browser/visit'
import { furnish } from './furnish'
import { audit, overflows, smallTargets } from './measures'
import type { Ids, Screen } from './screens/screen'
import type { Village } from './village'

const sizes = [
  { elder: false, target: 44 },
  { elder: true, target: 60 }
]
const widths = [390, 320]

/** Shows a page in large type as the setting does; that it does no more than this has a test of its own. */
export const enlarge = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelectorAll('.page').forEach((one) => one.classList.add('elder')))

/** A test for each screen of a furnished village: it is read, measured and held against the widths in both type sizes. */
export function auditEach(village: Village, screens: readonly Screen[]): void {
  let ids: Ids
  let contrasts = 0
  beforeAll(async () => {
    ids = await furnish(village)
  }, 60_000)
  afterAll(() => expect(contrasts).toBeGreaterThan(sizes.length * screens.length))

  const address = ({ route }: Screen) => route.replace(/\{([\w-]+)\}/, (_, what: string) => ids(what))

  village.walkTogether(screens, async (screen, open) => {
    const page = await open(screen.who, address(screen))
    await loaded(page)
    if (screen.reach) {
      await screen.reach(page, ids)
      await loaded(page)
    }
    const found: unknown[] = []
    for (const { elder, target } of sizes) {
      if (elder) await enlarge(page)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 })
        await settled(page)
        found.push(...(await overflows(page)).map((what) => `at ${width} px: ${what}`))
      }
      await page.setViewportSize({ width: widths[0]!, height: 844 })
      const { findings, contrasts: measured } = await audit(page)
      contrasts += measured
      found.push(...findings, ...(await smallTargets(page, target)))
    }
    expect(found).toEqual([])
  })
}
