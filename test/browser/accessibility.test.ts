import type { Page } from 'playwright-core'
import { loaded } from '../../scripts/browser/visit'
import { auditEach, enlarge } from './support/auditing'
import { routesOfApp } from './support/routesOfApp'
import { mostUsed, screens } from './support/screens'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('the pages used most can be read and tapped by everybody', () => {
  const village = useVillage()
  auditEach(village, mostUsed)

  village.walk('large type changes nothing on a page but one name of its looks', async () => {
    const looks = async (page: Page) => {
      await loaded(page)
      return page.evaluate(() =>
        // Whether a picture is cut in its width or height is set by the browser version once it is there, not by us.
        [...document.querySelectorAll('.taro_page *:not(img)')].map((one) =>
          [one.tagName, ...one.classList].join(' ')
        )
      )
    }
    for (const route of ['/pages/mine/index', '/matter/ask/index', '/link/household/index']) {
      const page = await village.open('a.resident', route)
      await loaded(page)
      await enlarge(page)
      const enlarged = await looks(page)
      await village.putAway(page)
      const large = await village.open('a.resident', route, { elder: true })
      expect([route, await looks(large)]).toEqual([route, enlarged])
      await village.putAway(large)
    }
  })

  test('no page of the mini program is left out', () => {
    const walked = new Set(screens.map(({ route }) => route.replace(/^\/|\?.*$/g, '')))
    expect([...walked].sort()).toEqual(routesOfApp().sort())
  })
})
