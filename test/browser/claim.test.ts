import { front, loaded, seen } from '../../scripts/browser/visit'
import { personIdOf, world } from '../support/world'
import { matterAt } from './support/matters'
import { describeInBrowser, useVillage } from './support/village'

/** A person of the village with a code in their hand. */
const invited = (name: string, code: string) => ({
  ...resident,
  _id: `p-${code}`,
  name,
  openid: undefined,
  invitation: { code, until: new Date('2030-01-01') }
})
const { persons, ...rest } = world()
const resident = persons.find(({ _id }) => _id === personIdOf('a.resident')) as object
const seed = {
  ...rest,
  persons: [...persons, invited('赵玉珍', 'A7K2P9M4'), invited('钱小燕', 'B7K2P9M4')]
}

describeInBrowser('somebody not yet known', () => {
  const village = useVillage(JSON.parse(JSON.stringify(seed), revive))

  village.walk('sees how to be known and nothing of the village, whatever the address', async () => {
    const id = await matterAt(village, 'sorted', '桥头那盏路灯不亮两周了')
    const routes = [
      'pages/home',
      'pages/mine',
      'matter/ask',
      'work/sort',
      'work/agenda',
      'work/handle',
      'work/watch'
    ]
    for (const route of [...routes.map((one) => `/${one}/index`), `/matter/page/index?id=${id}`]) {
      const page = await village.open('stranger', route)
      await loaded(page)
      const text = await page.locator('body').innerText()
      for (const words of ['路灯', '石桥村', '周小满', '王长河']) expect(text).not.toContain(words)
      if (route.startsWith('/pages/home')) expect(text).toContain('用邀请码登记')
      await village.putAway(page)
    }
  })

  village.walk('is told in place what is wrong with a code, and keeps what was typed', async () => {
    const page = await village.open('stranger')
    await page.locator('#to-claim').click()
    await loaded(page)
    const code = page.locator('#code input')
    expect(await page.locator('#claim').getAttribute('aria-disabled')).toBe('true')
    await code.fill('WRONG-CODE')
    await page.locator('#claim').click()
    await seen(front(page).getByRole('alert'), '没有这个邀请码')
    expect(await code.inputValue()).toBe('WRONG-CODE')
  })

  village.walk('claims with the printed code, typed carelessly, and is at home', async () => {
    const page = await village.open('newcomer', '/account/claim/index?code=a7k2-p9m4')
    await page.locator('#claim').click()
    await seen(front(page), '反映问题')
    await seen(front(page), '陈立秋')
    const { person } = await village.call('newcomer', 'account.me', {})
    expect(person?.name).toBe('赵玉珍')
  })

  village.walk('stays at home, too, when registered before the page had slid in', async () => {
    const page = await village.open('quick')
    // With the clock stopped nothing that is fetched comes into the page: that part of the program is fetched before.
    await page.locator('#to-claim').click()
    await page.locator('#code input').waitFor()
    await page.goBack()
    await front(page).locator('#to-claim').waitFor()
    await page.clock.install()
    await page.clock.pauseAt(Date.now() + 1000)
    await front(page).locator('#to-claim').click()
    await page.clock.runFor(100)
    await page.locator('#code input').fill('B7K2P9M4')
    await page.locator('#claim').click()
    await seen(page, '钱小燕，登记好了')
    // Home comes to the front, and nothing put off until now takes it away again.
    await page.clock.runFor(1000)
    await seen(front(page), '反映问题')
    await page.context().close()
  })
})

/** Dates survive the copy that leaves out what is undefined. */
function revive(key: string, value: unknown): unknown {
  return key === 'until' && typeof value === 'string' ? new Date(value) : value
}
