import type { Page } from 'playwright-core'
import { front, loaded, seen } from '../../scripts/browser/visit'
import { freshId } from '../support/ids'
import { personIdOf } from '../support/world'
import { describeInBrowser, useVillage } from './support/village'

const householdId = 'household-a-one'
const memberPage = `/link/member/index?id=${personIdOf('a.member')}`

describeInBrowser('a household', () => {
  const village = useVillage()
  const invite = async () =>
    (await village.call('a.member', 'household.invite', { act: freshId(), householdId })).code
  const opened = async (who: string, route: string): Promise<Page> => {
    const page = await village.open(who, route)
    await loaded(page)
    return page
  }

  village.walk(
    'is joined with the printed code by somebody new, who belongs once a member says yes',
    async () => {
      const page = await opened('newcomer', `/account/claim/index?code=${(await invite()).toLowerCase()}`)
      await page.locator('#claim').click()
      await seen(front(page), '石桥村一户')
      await front(page).getByText('我是新来的').click()
      // Whoever stands in the household is picked, never typed.
      await page.locator('#new-name input').fill('周小满')
      await page.locator('#join-new').click()
      await seen(front(page).getByRole('alert'), '名册里有这个名字')
      await page.locator('#new-name input').fill('周新媳')
      await page.locator('#join-new').click()
      await page.locator('#join-waiting').waitFor()
      const [{ id } = { id: '' }] = (await village.call('a.member', 'household.requests', {})).rows
      await village.call('a.member', 'household.decide', { id, act: freshId(), decision: 'confirm' })
      await village.cloud().settled()
      const view = await village.call('newcomer', 'household.read', {})
      expect(view.people.find(({ you }) => you)).toMatchObject({ name: '周新媳', representative: false })
    }
  )

  village.walk('adds somebody, who claims themself with the code on the screen', async () => {
    const page = await opened('a.member', `/link/household/index?id=${householdId}`)
    await page.locator('#add').click()
    await page.locator('#person-name input').fill('周大山')
    await page.locator('#person-phone input').fill('12')
    await page.locator('#person-add').click()
    await front(page).getByRole('alert').waitFor()
    await page.locator('#person-phone input').fill('13911112222')
    await page.locator('#person-add').click()
    const code = await page.locator('#added .code-letters').innerText()
    await village.putAway(page)
    const claiming = await opened('dashan', `/account/claim/index?code=${code}`)
    await claiming.locator('#claim').click()
    await seen(front(claiming), '反映问题')
    await village.putAway(claiming)
    const own = await opened('dashan', '/link/household/index')
    await seen(front(own), '周大山(我)')
  })

  village.walk('sees who opened a number and what for; nobody reads it without', async () => {
    const page = await opened('a.member', `/link/household/index?id=${householdId}`)
    await page.locator(`#person-${personIdOf('a.resident')}`).click()
    expect(await page.locator('body').innerText()).not.toContain('13810000000')
    await front(page).getByText('约上门的时间').click()
    await seen(page.locator('#opened-phone'), '13810000000')
    await village.putAway(page)
    const own = await opened('a.neighbor', '/link/household/index')
    await seen(own.locator('#accesses'), '陈立秋看了周小满的电话：约上门的时间')
  })

  village.walk('is told with the code that died how to go on', async () => {
    const code = await invite()
    await invite()
    const page = await opened('late', `/link/join/index?code=${code}`)
    await seen(front(page).getByRole('alert'), '没有这个邀请码')
  })

  village.walk('is not named on the member’s public page, which a stranger can open', async () => {
    const page = await opened('stranger', memberPage)
    await seen(front(page), '联系户数')
    const text = await page.locator('body').innerText()
    expect(text).toContain('陈立秋')
    for (const words of ['一户', '周小满', '吴桂芳', '13810000004']) expect(text).not.toContain(words)
  })

  village.walk('hears what its member promises as soon as it was written', async () => {
    const page = await opened('a.member', memberPage)
    await page.locator('#edit-face').click()
    await page.locator('#pledge-words input').fill('哪家有急事，半夜也来')
    await front(page).getByText('写我的电话').click()
    await page.locator('#pledge-save').click()
    await seen(page.locator('#pledge'), '哪家有急事，半夜也来')
    await village.putAway(page)
    const home = await opened('a.resident', '/pages/home/index')
    await home.locator('#to-member').click()
    await seen(front(home), '直接打给陈立秋')
  })

  village.walk('has a strip of its own on paper and nothing else stands there', async () => {
    const page = await opened('a.officer', '/link/codes/index')
    await page.locator('#make-codes').click()
    await seen(page.locator('#print'), '打印 2 户的邀请条')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.strip').count()).toBe(2)
    for (const hidden of ['.nav', '#print', '.page-foot'])
      for (const one of await page.locator(hidden).all()) expect(await one.isVisible()).toBe(false)
    for (const strip of await page.locator('.strip').all()) {
      expect(await strip.innerText()).toMatch(/H[2-9A-Z]{3}-[2-9A-Z]{4}-[2-9A-Z]{2}/)
      expect(await strip.locator('img').getAttribute('src')).toMatch(/^data:image\/svg/)
    }
  })
})
