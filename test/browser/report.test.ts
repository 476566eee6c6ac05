import type { Page } from 'playwright-core'
import { front, loaded, type VisitOptions } from '../../scripts/browser/visit'
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
    await front(page).getByText('打电话').first().waitFor()
    await page.waitForTimeout(600)
    const again = await page.context().newPage()
    await again.goto(page.url())
    await again.reload()
    expect(await again.locator('#report-text textarea').inputValue()).toBe('后山着火了，路也断了')
    await again.close()
    await page.locator('#report-urgency-urgent').click()
    await front(page).getByText('镇党委办公室也会同时知道').waitFor()
    await shot(page, 'compose')
    await page.locator('#report-send').click()
    await front(page).getByText('发出去了，群里看得到。').waitFor()
    await shot(page, 'report')
    await page.locator('#report-raise').click()
    await front(page).getByText('已经立成一件事').waitFor()
    await shot(page, 'raised')
  })

  village.walk(
    'reaches the offices, urgent ones first, and is marked by the town with one entry',
    async () => {
      const officer = await opened('a.officer', '/group/reports/index')
      await front(officer).getByText('后山着火了').first().waitFor()
      await shot(officer, 'list')
      await village.putAway(officer)
      const town = await opened('town.office', '/group/reports/index')
      await front(town).getByText('后山着火了').first().click()
      await town.locator('#report-mark').click()
      await town.locator('#report-reason input').fill('报得及时')
      await shot(town, 'mark')
      await town.locator('#report-mark-send').click()
      await front(town).getByText('特别重要').first().waitFor()
      await village.putAway(town)
      const ledger = await opened('a.member', '/group/reportLedger/index')
      await front(ledger).getByText('+30 元').waitFor()
      await shot(ledger, 'ledger')
      expect((await village.call('a.member', 'report.ledger', { whose: 'mine' })).rows).toHaveLength(1)
    }
  )

  village.walk('is not for who has no group to tell, and not found by another village', async () => {
    const page = await opened('a.loner', '/group/reportPost/index')
    await front(page).getByText('这一页给党员和信息员用').waitFor()
    const [row] = (await village.call('a.member', 'report.mine', {})).rows
    await village.putAway(page)
    const other = await opened('b.officer', `/group/report/index?id=${row!.id}`)
    await front(other).getByText('没有找到这条情况').waitFor()
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
