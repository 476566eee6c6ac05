import { front } from '../../scripts/browser/visit'
import { handOf } from './support/hand'
import { routesOfApp } from './support/routesOfApp'
import { describeInBrowser, useVillage } from './support/village'

/** Pages opened in one outing. */
const together = 8

describeInBrowser('somebody who followed a link', () => {
  const village = useVillage()

  village.walk('that leads nowhere is told so, and comes home', async () => {
    const hand = await handOf(village, 'a.resident', '/matter/gone/index?id=1')
    await hand.see('没有这一页')
    await hand.tap('去首页')
    await hand.see('反映问题')
  })

  // All that tells what a page is of stands in its address: without it no page stays empty, or waits for ever.
  const routes = routesOfApp()
  for (let from = 0; from < routes.length; from += together)
    village.walk(`that lost its end finds words and a way on, from page ${from + 1}`, async () => {
      for (const route of routes.slice(from, from + together)) {
        const hand = await handOf(village, 'a.officer', `/${route}`)
        const found = {
          route,
          waits: await front(hand.page).locator('.skeleton').count(),
          says: (await front(hand.page).locator('.page-body').innerText()).trim().length > 3,
          ways: (await front(hand.page).locator('.btn, .nav-back, .tabs, .card').count()) > 0
        }
        expect(found).toEqual({ route, waits: 0, says: true, ways: true })
        await village.putAway(hand.page)
      }
    })
})
