import type { Page } from 'playwright-core'
import { loaded, seen } from '../../scripts/browser/visit'
import { freshId } from '../support/ids'
import { personIdOf } from '../support/world'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('what must not be seen, in a browser', () => {
  const village = useVillage()
  const words = '中心户来收钱不给条子'

  /** The pages on which the hub could come across it. */
  const pages = ['/pages/home/index', '/work/sort/index', '/account/messages/index', '/group/list/index']

  async function neverShown(id: string): Promise<void> {
    for (const route of [...pages, `/matter/page/index?id=${id}`]) {
      const page = await village.open('a.hub', route)
      await loaded(page)
      expect([route, await page.locator('body').innerText()]).toEqual([
        route,
        expect.not.stringContaining(words)
      ])
      if (route.includes(id)) await page.locator('#not-there').waitFor()
      await village.putAway(page)
    }
  }

  const askAbout = async (page: Page) => {
    await page.locator('#ask-text textarea').fill(`${words}，已经三回了。`)
    await page.locator('#who-sees').click()
    await page.locator('#about-hub').click()
    await page.locator('#past').waitFor()
    expect(await page.locator('#past').innerText()).toContain('王长河看不到这件事，由石桥村村委会来办')
    await page.locator('#ask-send').click()
    await page.locator('#stand').waitFor()
    return /id=([\w-]+)/.exec(page.url())![1]!
  }

  village.walk(
    'a resident’s complaint about their hub is never seen by that hub, from submit to close',
    async () => {
      const asking = await village.open('a.resident', '/matter/ask/index')
      const id = await askAbout(asking)
      await village.putAway(asking)
      await neverShown(id)
      const act = () => ({ id, act: freshId() })
      await village.call('a.officer', 'matter.agenda', { ...act(), category: 'affairs', urgency: 'ordinary' })
      await village.call('a.officer', 'matter.assign', {
        ...act(),
        leadId: personIdOf('a.handler'),
        helperIds: []
      })
      await neverShown(id)
      await village.call('a.handler', 'matter.take', act())
      await village.call('a.handler', 'matter.finish', {
        ...act(),
        outcome: 'solved',
        text: '退了钱，补了条子。'
      })
      await village.call('a.resident', 'matter.rate', { ...act(), satisfaction: 'yes' })
      await neverShown(id)
    },
    180_000
  )

  village.walk('words that name somebody are sent past them in two taps', async () => {
    const page = await village.open('a.loner', '/matter/ask/index')
    await page.locator('#ask-text textarea').fill('李书记占了路边的地')
    // Who would receive it is asked for as soon as something is typed.
    await loaded(page)
    await page.locator('#ask-send').click()
    await page.locator('#named-sheet').waitFor()
    expect(await page.locator('#named-sheet').innerText()).toContain('不想让他看到吗？')
    await page.locator('#named-past').click()
    await page.locator('#stand').waitFor()
    expect(await page.locator('#past').innerText()).toContain('李建国')
    await village.putAway(page)
  })

  village.walk(
    'a member files for somebody without a telephone, who calls in with the code on the paper',
    async () => {
      const page = await village.open('a.member', '/matter/behalf/index?householdId=household-a-one')
      await page.locator(`#for-${personIdOf('a.neighbor')}`).click()
      await page.locator('#ask-text textarea').fill('水管冻裂了，没有水吃。')
      await page.locator('#ask-send').click()
      await page.locator('#slip-code').waitFor()
      const code = (await page.locator('#slip-code').innerText()).trim()
      expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{2}$/)
      await village.putAway(page)
      const own = await village.open('a.member', '/matter/filed/index')
      await seen(own, '水管冻裂了')
      await own.getByRole('button', { name: '打一张给' }).click()
      await own.locator('#paper').waitFor()
      expect(await own.locator('#paper').innerText()).not.toContain(code)
      await village.putAway(own)
      const office = await village.open('a.officer', '/matter/receipt/index')
      await office.locator('#receipt-code input').fill(code.toLowerCase())
      await office.locator('#receipt-look').click()
      await office.locator('#receipt-found').waitFor()
      expect(await office.locator('#receipt-found').innerText()).toContain('水管冻裂了')
      await office.locator('#receipt-text textarea').fill('水表也坏了')
      await office.locator('#receipt-say').click()
      await office.locator('#receipt-noted').waitFor()
      const { rows } = await village.call('a.member', 'matter.mine', { filed: true })
      const view = await village.call('a.member', 'matter.read', { id: rows[0]!.id })
      expect(view.history[0]).toMatchObject({
        text: '水表也坏了',
        by: { name: '李建国', standing: 'scribe' }
      })
    },
    120_000
  )
})
