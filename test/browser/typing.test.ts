import { front, gone, loaded, seen } from '../../scripts/browser/visit'
import { textLimit } from '../../types/domain/limits'
import { until } from '../weapp/harness/until'
import { matterAt } from './support/matters'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('what a person types', () => {
  const village = useVillage()
  const subjects = async (who: string) =>
    (await village.call(who, 'matter.mine', {})).rows.map(({ subject }) => subject)

  village.walk('is still there after the page was loaded anew', async () => {
    const page = await village.open('a.resident', '/matter/ask/index')
    await page.locator('#ask-text textarea').fill('水渠塌了一块石头')
    await page.waitForFunction(() => JSON.stringify(localStorage).includes('水渠塌了一块石头'))
    await page.reload()
    await loaded(page)
    expect(await page.locator('#ask-text textarea').inputValue()).toBe('水渠塌了一块石头')
  })

  village.walk('is kept for each matter apart', async () => {
    const id = await matterAt(village, 'asked', '自来水今天早上是浑的')
    const page = await village.open('a.resident', `/matter/page/index?id=${id}`)
    await page.locator('#act-add').click()
    await page.locator('#act-text textarea').fill('中午又清了')
    await page.waitForFunction(() => JSON.stringify(localStorage).includes('中午又清了'))
    await page.reload()
    await page.locator('#act-add').click()
    await loaded(page)
    expect(await page.locator('#act-text textarea').inputValue()).toBe('中午又清了')
  })

  village.walk('cannot be sent while it is empty or blank', async () => {
    const page = await village.open('a.neighbor', '/matter/ask/index')
    const send = page.locator('#ask-send')
    for (const text of ['', '   ', '\n\n']) {
      await page.locator('#ask-text textarea').fill(text)
      expect(await send.getAttribute('aria-disabled')).toBe('true')
      await send.click({ force: true })
    }
    expect(await subjects('a.neighbor')).toEqual([])
  })

  village.walk('goes out in parts when it is too long, and arrives whole', async () => {
    const long = '我们组的水渠去年修过一次，今年又塌了。'.repeat(500)
    expect(long.length).toBeGreaterThan(textLimit)
    const page = await village.open('a.neighbor', '/matter/ask/index')
    await page.locator('#ask-text textarea').fill(long)
    await seen(front(page), `您写了 ${long.length} 个字`)
    await page.getByRole('button', { name: '分成 2 段一起发' }).click()
    await seen(front(page), '已送到')
    const [row] = (await village.call('a.neighbor', 'matter.mine', {})).rows
    const history = async () => (await village.call('a.neighbor', 'matter.read', { id: row!.id })).history
    await until(
      async () => (await history()).length === 2,
      () => 'not all parts arrived'
    )
    const texts = (await history()).map(({ text }) => text)
    expect(texts.reverse().join('')).toBe(long)
  })

  village.walk('waits without signal, and goes out once', async () => {
    const page = await village.open('a.loner', '/matter/ask/index')
    await loaded(page)
    await page.context().setOffline(true)
    await page.locator('#ask-text textarea').fill('村口垃圾点三天没人清了')
    await page.locator('#ask-send').click()
    await seen(front(page), '待发送')
    expect(await subjects('a.loner')).toEqual([])
    await page.context().setOffline(false)
    await gone(front(page), '待发送')
    expect(await subjects('a.loner')).toEqual(['村口垃圾点三天没人清了'])
    village.forgive()
  })
})
