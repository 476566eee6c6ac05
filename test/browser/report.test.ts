import type { Page } from 'playwright-core'
import { front, loaded, seen, type VisitOptions } from '../../scripts/browser/visit'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('a field report', () => {
  const village = useVillage()
  const opened = async (who: string, route: string, options?: Partial<VisitOptions>): Promise<Page> => {
    const page = await village.open(who, route, options)
    await loaded(page)
    return page
  }
  const shot = async (page: Page, name: string) => {
    if (process.env.REPORT_SHOTS)
      await page.screenshot({ path: `${process.env.REPORT_SHOTS}/${name}.png`, fullPage: true })
  }

  village.walk('is one sentence and one tap, and the draft is kept', async () => {
    const page = await opened('a.member', '/pages/home/index')
    await shot(page, 'home')
    await page.locator('#say').click()
    await front(page).locator('#report-text textarea').fill('后山着火了，路也断了')
    await seen(front(page), '打电话')
    await page.waitForTimeout(600)
    const again = await page.context().newPage()
    await again.goto(page.url())
    await again.reload()
    expect(await again.locator('#report-text textarea').inputValue()).toBe('后山着火了，路也断了')
    await again.close()
    await page.locator('#report-urgency-urgent').click()
    await seen(front(page), '镇党委办公室也会同时知道')
    await shot(page, 'compose')
    await page.locator('#report-send').click()
    await seen(front(page), '发出去了，群里看得到。')
    await shot(page, 'report')
    await page.locator('#report-raise').click()
    await seen(front(page), '已经立成一件事')
    await shot(page, 'raised')
  })

  village.walk(
    'reaches the offices, urgent ones first, and is marked by the town with one entry',
    async () => {
      const officer = await opened('a.officer', '/group/reports/index')
      await seen(front(officer), '后山着火了')
      await shot(officer, 'list')
      await village.putAway(officer)
      const town = await opened('town.office', '/group/reports/index')
      await front(town).getByText('后山着火了').first().click()
      await town.locator('#report-mark').click()
      await town.locator('#report-reason input').fill('报得及时')
      await shot(town, 'mark')
      await town.locator('#report-mark-send').click()
      await seen(front(town), '特别重要')
      await village.putAway(town)
      const ledger = await opened('a.member', '/group/reportLedger/index')
      await seen(front(ledger), '+30 元')
      await shot(ledger, 'ledger')
      expect((await village.call('a.member', 'report.ledger', { whose: 'mine' })).rows).toHaveLength(1)
    }
  )

  village.walk('is not for who has no group to tell, and not found by another village', async () => {
    const page = await opened('a.loner', '/group/reportPost/index')
    await seen(front(page), '这一页给党员和信息员用')
    const [row] = (await village.call('a.member', 'report.mine', {})).rows
    await village.putAway(page)
    const other = await opened('b.officer', `/group/report/index?id=${row!.id}`)
    await seen(front(other), '没有找到这条情况')
  })

  village.walk('fits the screen in large type', async () => {
    const page = await opened('a.member', '/group/reportPost/index', { elder: true, width: 360 })
    await front(page).locator('#report-text textarea').fill('三组路口的电线杆歪了')
    await page.locator('#report-action-yes').scrollIntoViewIfNeeded()
    await shot(page, 'compose-elder')
    const list = await opened('a.officer', '/group/reports/index', { elder: true, width: 360 })
    await shot(list, 'list-elder')
    for (const one of [page, list]) {
      const wide = await one.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wide).toBeLessThanOrEqual(0)
    }
  })
})
