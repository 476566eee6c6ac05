import type { Page } from 'playwright-core'
import { front, loaded, seen } from '../../scripts/browser/visit'
import { freshId } from '../support/ids'
import { matterAt } from './support/matters'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('a page that is loaded anew', () => {
  const village = useVillage()

  const chosen = (page: Page) => front(page).locator('[aria-checked=true]').innerText()

  village.walk('shows the tray that was chosen, and another opening of it the first', async () => {
    await matterAt(village, 'handling', '桥栏松了')
    const page = await village.open('a.officer', '/work/watch/index')
    await front(page).getByText('在办').first().click()
    await seen(front(page).locator('.matter-row'), '桥栏松了')
    await page.reload()
    await seen(front(page).locator('.matter-row'), '桥栏松了')
    expect(await chosen(page)).toContain('在办')
    await page.evaluate(() => (location.hash = '#/pages/home/index'))
    await page.locator('#ask').waitFor()
    await page.evaluate(() => (location.hash = '#/work/watch/index'))
    await front(page).locator('#watch-tray').waitFor()
    expect(await chosen(page)).toContain('等梳理')
  })

  village.walk('is where it was, beyond the first page of its list too', async () => {
    for (let index = 0; index < 26; index += 1)
      await village.call('a.resident', 'wish.submit', {
        id: freshId('wish'),
        text: `心愿${String(index).padStart(2, '0')}`,
        whom: 'self'
      })
    const page = await village.open('a.resident', '/pages/mine/index')
    await loaded(page)
    const last = front(page).getByText('心愿00')
    // Scrolled to its end, the list goes on.
    await front(page).getByText('心愿06').scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 5000)
    await last.waitFor()
    await last.scrollIntoViewIfNeeded()
    // What is kept is where it stands now, and no place on the way there.
    await page.waitForFunction(() => {
      const { place } = (history.state as { kept?: { place?: number } }).kept ?? {}
      const scrolled = [document.documentElement, ...document.querySelectorAll('.taro_page')]
      return place && scrolled.some(({ scrollTop }) => scrollTop === place)
    })
    await page.reload()
    await last.waitFor()
    await page.waitForFunction(() => {
      const row = [...document.querySelectorAll('.matter-row')].find((one) =>
        one.textContent?.includes('心愿00')
      )
      const { top = -1 } = row?.getBoundingClientRect() ?? {}
      return top > 0 && top < window.innerHeight
    })
  })
})
