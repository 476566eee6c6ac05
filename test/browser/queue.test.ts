import { front, seen } from '../../scripts/browser/visit'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('what was said without signal', () => {
  const village = useVillage()

  village.walk('stands on the home page at every moment, until its row does', async () => {
    const page = await village.open('a.resident')
    await front(page).locator('#ask').click()
    await front(page).locator('#ask-text textarea').fill('井盖松了')
    await page.context().setOffline(true)
    await front(page).locator('#ask-send').click()
    await seen(front(page), '待发送')
    await page.evaluate(() => (location.hash = '#/pages/home/index'))
    await seen(front(page).locator('#waiting'), '井盖松了')
    await page.evaluate(() => {
      const home = [...document.querySelectorAll<HTMLElement>('.taro_page')].find((one) => one.offsetParent)!
      const look = () => document.body.toggleAttribute('data-lost', !home.innerText.includes('井盖松了'))
      new MutationObserver(() => {
        if (!document.body.hasAttribute('data-lost')) look()
      }).observe(home, { subtree: true, childList: true, characterData: true })
    })
    await page.context().setOffline(false)
    await seen(front(page).locator('.matter-row'), '井盖松了')
    await front(page).locator('#waiting').waitFor({ state: 'detached' })
    expect(await page.locator('body[data-lost]').count()).toBe(0)
    village.forgive()
  })
})
