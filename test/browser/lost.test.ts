import { front } from '../../scripts/browser/visit'
import { handOf } from './support/hand'
import { routesOfApp } from './support/routesOfApp'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('somebody who followed a link', () => {
  const village = useVillage()

  village.walk('that leads nowhere is told so, and comes home', async () => {
    const hand = await handOf(village, 'a.resident', '/matter/gone/index?id=1')
    await hand.see('没有这一页')
    await hand.tap('去首页')
    await hand.see('反映问题')
  })

  // All that tells what a page is of stands in its address: without it no page stays empty, or waits for ever.
  village.walk('that lost its end finds words on every page, and a way on', async () => {
    for (const route of routesOfApp()) {
      const hand = await handOf(village, 'a.officer', `/${route}`)
      const found = {
        route,
        waits: await front(hand.page).locator('.skeleton').count(),
        says: (await front(hand.page).locator('.page-body').innerText()).trim().length > 3,
        ways: (await front(hand.page).locator('.btn, .nav-back, .tabs, .card').count()) > 0
      }
      expect(found).toEqual({ route, waits: 0, says: true, ways: true })
      await hand.page.close()
    }
  })
})
