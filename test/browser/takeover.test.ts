import type { Page } from 'playwright-core'
import { front, loaded, seen } from '../../scripts/browser/visit'
import { freshId } from '../support/ids'
import { personIdOf } from '../support/world'
import { describeInBrowser, useVillage } from './support/village'

const householdId = 'household-a-one'
const nothingOfIt = /周小满|吴桂芳|陈立秋|石桥村一户/

describeInBrowser('a newcomer takes no household', () => {
  const village = useVillage()
  const opened = async (who: string, route: string): Promise<Page> => {
    const page = await village.open(who, route)
    await loaded(page)
    return page
  }
  /** Registers with the printed strip as somebody who is not on the roster. */
  async function register(who: string, name: string) {
    const { code } = await village.call('a.member', 'household.invite', { act: freshId(), householdId })
    const page = await opened(who, `/link/join/index?code=${code}`)
    await front(page).getByText('我是新来的').click()
    await page.locator('#new-name input').fill(name)
    await page.locator('#join-new').click()
    await seen(page.locator('#join-waiting'), '您的登记在等人点头')
    return page
  }
  const representative = async () =>
    (await village.call('a.member', 'household.read', { householdId })).people.find(
      (one) => one.representative
    )?.name

  village.walk('as a stranger: waits, is told whom to call, and sees nothing of it', async () => {
    const page = await register('stranger-1', '周冒充')
    await seen(front(page), '着急就打给石桥村村委会')
    expect(await front(page).innerText()).not.toMatch(nothingOfIt)
    await village.putAway(page)
    const home = await opened('stranger-1', '/link/household/index')
    await seen(front(home), '您的登记在等人点头')
    expect(await front(home).innerText()).not.toMatch(nothingOfIt)
    await village.putAway(home)
    // A concern of their own is heard all the same.
    const ask = await opened('stranger-1', '/pages/home/index')
    await ask.locator('#ask').click()
    await seen(front(ask), '反映问题')
  })

  village.walk('as the member: is asked on the home page and says no with a reason', async () => {
    await village.putAway(await register('stranger-2', '周不认识'))
    const page = await opened('a.member', '/pages/home/index')
    const card = page.locator('#requests .card').filter({ hasText: '周不认识' })
    await card.getByText('不同意').click()
    await page.locator('#decide-reason input').fill('村里没有这个人')
    await page.locator('#decide-send').click()
    await card.waitFor({ state: 'detached' })
    await village.putAway(page)
    const told = await opened('stranger-2', '/account/messages/index')
    await seen(front(told), '您的登记没有得到同意。原因：村里没有这个人')
  })

  village.walk('as an officer: one tap lets in whom they know', async () => {
    await village.putAway(await register('daughter-in-law', '周新媳'))
    const page = await opened('a.officer', '/pages/home/index')
    const card = page.locator('#requests .card').filter({ hasText: '周新媳' })
    await card.locator('[id^=confirm-]').click()
    await card.waitFor({ state: 'detached' })
    await village.cloud().settled()
    const home = await opened('daughter-in-law', '/link/household/index')
    await seen(front(home), '周新媳(我)')
  })

  village.walk('as the representative: is named by two, and not removed by one', async () => {
    const page = await opened('a.resident', '/link/household/index')
    await page.locator(`#person-${personIdOf('a.resident')}`).click()
    await page.locator('#represent').click()
    await seen(page.locator('#household-requests'), '我提出由自己当户代表')
    expect(await representative()).toBeUndefined()
    await village.putAway(page)
    const member = await opened('a.member', '/link/requests/index')
    const card = front(member).locator('.card').filter({ hasText: '当户代表' })
    await card.locator('[id^=confirm-]').click()
    await card.waitFor({ state: 'detached' })
    await village.cloud().settled()
    expect(await representative()).toBe('周小满')
    await village.putAway(member)
    const officer = await opened('a.officer', `/link/household/index?id=${householdId}`)
    await officer.locator(`#person-${personIdOf('a.resident')}`).click()
    await officer.locator('#to-remove').click()
    await officer.locator('#reason input').fill('搬走了')
    await officer.locator('#remove').click()
    await seen(officer.locator('#household-requests'), '我提出把周小满从这一户移出')
    expect(await representative()).toBe('周小满')
    await village.putAway(officer)
    const concerned = await opened('a.resident', '/pages/home/index')
    await concerned.locator('#requests').getByText('我不同意').click()
    await concerned.locator('#decide-reason input').fill('我没有搬走')
    await concerned.locator('#decide-send').click()
    await seen(concerned.locator('#requests'), '有人不同意')
    expect(await representative()).toBe('周小满')
  })
})
