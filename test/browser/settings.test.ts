import type { Page } from 'playwright-core'
import { front, loaded, seen } from '../../scripts/browser/visit'
import { freshId } from '../support/ids'
import { describeInBrowser, useVillage } from './support/village'

const nodeId = 'village-a'

describeInBrowser('what a village sets for itself', () => {
  const village = useVillage()
  const opened = async (who: string, route: string): Promise<Page> => {
    const page = await village.open(who, route)
    await loaded(page)
    return page
  }
  const own = async () => {
    const { settings } = await village.call('a.officer', 'organization.settings', { nodeId })
    return settings.find(({ name }) => name === 'officeWeekday')!.own
  }

  village.walk('is found from the node, set with a reason, told, and given back', async () => {
    const page = await opened('a.officer', `/admin/node/index?id=${nodeId}`)
    await page.locator('#settings').click()
    await seen(front(page), '这里还没有人改过')
    const row = front(page).locator('#setting-officeWeekday')
    await seen(row, '周二')
    await seen(row, '默认')
    await row.click()
    await seen(page.locator('#setting-sheet'), '和现在的一样')
    await page.locator('#setting-choice-4').click()
    await page.locator('#setting-reason input').fill('周四赶集')
    await page.locator('#setting-save').click()
    await seen(row, '本村自己定的')
    await seen(front(page).locator('#changes'), '把「议事日」定为周四')
    await seen(front(page).locator('#changes'), '周四赶集')
    await row.click()
    await page.locator('#setting-back').getByText('恢复成默认的周二').click()
    await seen(row, '默认')
    await seen(front(page).locator('#changes'), '恢复成上级的，原来是周四')
    expect(await own()).toBeNull()
  })

  village.walk('takes nothing absurd and says what it takes', async () => {
    const page = await opened('a.officer', `/admin/settings/index`)
    await front(page).locator('#setting-dayStartsAt').click()
    await page.locator('#setting-first input').fill('3')
    await seen(page.locator('#setting-sheet').getByRole('alert'), '可以定 6 到 11 点')
    expect(await page.locator('#setting-save').getAttribute('aria-disabled')).toBe('true')
    await page.locator('#setting-first input').fill('8')
    await page.locator('#setting-save').click()
    await seen(front(page).locator('#setting-dayStartsAt'), '8 点')
  })

  village.walk('is not set where the county decides', async () => {
    const page = await opened('a.officer', `/admin/settings/index?id=${nodeId}`)
    await front(page).locator('#setting-exemptAge').click()
    await seen(page.locator('#setting-sheet'), '这一项由县里统一定')
    expect(await page.locator('#setting-save').count()).toBe(0)
  })

  village.walk('was changed by somebody else meanwhile: said by name, and what was typed stays', async () => {
    const page = await opened('a.officer', `/admin/settings/index?id=${nodeId}`)
    await front(page).locator('#setting-officeWeekday').click()
    await page.locator('#setting-choice-5').click()
    await village.call('town.admin', 'organization.set', {
      act: freshId(),
      nodeId,
      name: 'officeWeekday',
      value: 3,
      seen: null
    })
    await page.locator('#setting-save').click()
    const sheet = page.locator('#setting-sheet')
    await seen(sheet.getByRole('alert'), '别人先改了这一项')
    await seen(sheet.locator('#setting-now'), '周三')
    expect(await page.locator('#setting-choice-5').getAttribute('aria-checked')).toBe('true')
    await page.locator('#setting-save').click()
    await seen(front(page).locator('#setting-officeWeekday'), '周五')
    expect(await own()).toBe(5)
  })

  village.walk('has a category of its own, which is chosen on a matter and outlives its end', async () => {
    const id = await village.call('a.resident', 'matter.submit', {
      id: freshId('matter'),
      text: '补贴的钱没有到'
    })
    const page = await opened('a.officer', `/admin/settings/index?id=${nodeId}`)
    await page.locator('#add-category').click()
    await page.locator('#ready').getByText('政策落实').click()
    await page.locator('#category-add').click()
    const own = front(page).locator('#categories .card').filter({ hasText: '政策落实' })
    await seen(own, '归在村务与干部作风下面')
    await seen(front(page).locator('#changes'), '添了类别「政策落实」')
    // What a warm instance read before holds for a minute.
    await village.cloud().emulator.clock.advance(61_000)
    const matter = await opened('a.officer', `/matter/page/index?id=${id.id}`)
    await matter.locator('#act-more').click()
    await matter.locator('#act-classify').click()
    await matter.getByRole('radio', { name: '村务与干部作风' }).click()
    await matter.locator('#subcategory').getByText('政策落实').click()
    await matter.getByRole('radio', { name: '一般' }).click()
    await matter.getByText('就这样归类').click()
    await seen(front(matter), '村务与干部作风 · 政策落实')
    await village.putAway(matter)
    await own.getByText('停用', { exact: true }).click()
    await seen(own, '已停用')
    await village.cloud().emulator.clock.advance(61_000)
    const later = await opened('a.resident', `/matter/page/index?id=${id.id}`)
    await seen(front(later), '村务与干部作风 · 政策落实')
  })

  village.walk('is nobody else’s to see', async () => {
    const page = await opened('b.officer', `/admin/settings/index?id=${nodeId}`)
    await seen(front(page), '没有找到')
    expect(await front(page).innerText()).not.toContain('石桥村')
  })
})
