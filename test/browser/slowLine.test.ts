import type { Page } from 'playwright-core'
import { arrivalOf, secondsOnSlowLine, slowDown } from '../../scripts/browser/slowLine'
import { front, seen } from '../../scripts/browser/visit'
import { describeInBrowser, useVillage } from './support/village'

const script = /\/js\/(\w+)\.[0-9a-f]{8}\.js$/

describeInBrowser('on a line of 50 KB a second with answers after 400 ms', () => {
  const village = useVillage()

  /** Opens the home page on a phone that has never seen it. */
  async function openAnew(who: string, before: (page: Page) => Promise<unknown>): Promise<Page> {
    const page = await village.open(who)
    await front(page).locator('#ask').waitFor()
    await page.evaluate(() => localStorage.clear())
    await before(page)
    await page.reload({ waitUntil: 'commit' })
    return page
  }

  village.walk(
    'the first words stand there within two seconds, those of the home page within six',
    async () => {
      const page = await openAnew('a.resident', slowDown)
      const seen = (words: string) => page.getByText(words).filter({ visible: true }).first()
      const first = await arrivalOf(page, seen('正在打开'))
      const own = await arrivalOf(page, seen('反映问题'))
      expect(secondsOnSlowLine(first)).toBeLessThan(2)
      expect(secondsOnSlowLine(own)).toBeLessThan(6)
      expect(await page.getByText('正在打开').isVisible()).toBe(false)
      // Nobody else gets a phone on this line.
      await page.context().close()
    }
  )

  village.walk('the pages behind the first one follow it, and open without signal', async () => {
    const page = await openAnew('a.resident', async () => undefined)
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/js\/group\./.test(name))
    )
    await page.context().setOffline(true)
    await page.locator('#ask').click()
    await front(page).locator('#ask-text').waitFor()
    village.forgive()
  })

  village.walk('a page whose script does not come says so, and opens at the next tap', async () => {
    let away = true
    const page = await openAnew('a.resident', (opened) =>
      opened.route(script, (route) =>
        away && script.exec(route.request().url())?.[1] !== 'app' ? route.abort() : route.continue()
      )
    )
    await page.locator('#ask').click()
    await seen(page, '这一页没打开')
    expect(await front(page).locator('#ask').isVisible()).toBe(true)
    away = false
    await page.locator('#ask').click()
    await front(page).locator('#ask-text').waitFor()
    await front(page).locator('.nav-back').click()
    await front(page).locator('#ask').waitFor()
    await page.unrouteAll()
    village.forgive()
  })
})
