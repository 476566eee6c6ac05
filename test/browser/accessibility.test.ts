import type { Page } from 'playwright-core'
import { loaded, settled } from '../../scripts/browser/visit'
import { furnish } from './support/furnish'
import { audit, overflows, smallTargets } from './support/measures'
import { routesOfApp } from './support/routesOfApp'
import { screens } from './support/screens'
import type { Ids, Screen } from './support/screens/screen'
import { describeInBrowser, useVillage } from './support/village'

const sizes = [
  { elder: false, target: 44 },
  { elder: true, target: 60 }
]
const widths = [390, 320]

/** Shows a page in large type as the setting does; that it does no more than this has a test of its own. */
const enlarge = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('.page').forEach((one) => one.classList.add('elder')))

describeInBrowser('every page can be read and tapped by everybody', () => {
  const village = useVillage()
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

  village.walk('large type changes nothing on a page but one name of its looks', async () => {
    const looks = async (page: Page) => {
      await loaded(page)
      return page.evaluate(() =>
        [...document.querySelectorAll('.taro_page *')].map((one) => [one.tagName, ...one.classList].join(' '))
      )
    }
    for (const route of ['/pages/mine/index', '/matter/ask/index', '/link/household/index']) {
      const page = await village.open('a.resident', route)
      await loaded(page)
      await enlarge(page)
      const large = await village.open('a.resident', route, { elder: true })
      expect([route, await looks(large)]).toEqual([route, await looks(page)])
    }
  })

  test('no page of the mini program is left out', () => {
    const walked = new Set(screens.map(({ route }) => route.replace(/^\/|\?.*$/g, '')))
    expect([...walked].sort()).toEqual(routesOfApp().sort())
  })
})
