import type { Page } from 'playwright-core'
import { front, loaded, seen } from '../../scripts/browser/visit'
import { freshId } from '../support/ids'
import { personIdOf } from '../support/world'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('somebody calls without a receipt', () => {
  const village = useVillage()
  const opened = async (who: string, route: string): Promise<Page> => {
    const page = await village.open(who, route)
    await loaded(page)
    return page
  }
  const submit = (text: string, own: { hideName?: boolean } = {}) =>
    village.call('a.resident', 'matter.submit', { id: freshId('matter'), text, ...own })

  village.walk('is found by name, told how far it is, and the household sees who looked', async () => {
    await submit('村口的路灯坏了三天了')
    await submit('不想让人知道的一件事', { hideName: true })
    await village.cloud().settled()
    const page = await opened('a.officer', '/matter/receipt/index')
    await page.locator('#receipt-by-name').click()
    await page.locator('#find input').fill('周小')
    await page.locator('#find-do').click()
    await seen(page.locator(`#found-${personIdOf('a.resident')}`), '石桥村一户')
    await page.locator(`#found-${personIdOf('a.resident')}`).click()
    const found = page.locator('#asked')
    await seen(found, '村口的路灯坏了三天了')
    expect(await found.innerText()).not.toContain('不想让人知道')
    await found.getByText('村口的路灯坏了三天了').click()
    await seen(front(page), '村口的路灯坏了三天了')
    await village.putAway(page)
    const home = await opened('a.resident', '/link/household/index')
    await seen(home.locator('#accesses'), '李建国接了周小满的电话，查了反映的事办到哪一步')
  })

  village.walk('who asked nothing is said to, and the code stays the other way', async () => {
    const page = await opened('a.officer', '/matter/receipt/index')
    await page.locator('#receipt-by-name').click()
    await page.locator('#find input').fill('孙大勇')
    await page.locator('#find-do').click()
    await page.locator(`#found-${personIdOf('a.handler')}`).click()
    await seen(page.locator('#asked'), '没有查到')
    await page.locator('#receipt-by-code').click()
    await page.locator('#receipt-code').waitFor()
  })

  village.walk('a hub, who decides nothing, has the code alone', async () => {
    const page = await opened('a.hub', '/matter/receipt/index')
    await page.locator('#receipt-look').waitFor()
    expect(await page.locator('#receipt-by-name').count()).toBe(0)
  })
})
