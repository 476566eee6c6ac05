import { front, loaded, seen } from '../../scripts/browser/visit'
import { matterAt } from './support/matters'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('an act on a matter', () => {
  const village = useVillage()

  village.walk(
    'is said to be done beside the new state, never beside the old, on a slow line too',
    async () => {
      const id = await matterAt(village, 'handled', '桥头的路灯坏了')
      const page = await village.open('a.resident', `/matter/page/index?id=${id}`)
      await loaded(page)
      // What is read of it waits, so that there is a moment between the act and what is heard of it.
      let hear = (): void => {}
      const heard = new Promise<void>((resolve) => (hear = resolve))
      await page.route('**/client/call', async (route) => {
        if (route.request().postData()?.includes('"method":"read"')) await heard
        await route.continue()
      })
      await page.evaluate(() => {
        const look = () => {
          const shown = document.querySelector<HTMLElement>('#done')?.closest<HTMLElement>('.taro_page')
          if (shown && !document.body.dataset.beside) document.body.dataset.beside = shown.innerText
        }
        new MutationObserver(look).observe(document.body, { subtree: true, childList: true })
      })
      await front(page).getByRole('button', { name: '满意', exact: true }).click()
      await seen(front(page), '正在看最新的样子')
      expect(await page.locator('#done').count()).toBe(0)
      hear()
      await front(page).locator('#done').waitFor()
      const beside = await page.evaluate(() => document.body.dataset.beside!)
      expect(beside).toContain('「评价」已送到')
      expect(beside).toContain('办结了')
      expect(beside).not.toContain('满意不满意')
    }
  )
})
