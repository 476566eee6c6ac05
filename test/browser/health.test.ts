import type { Page } from 'playwright-core'
import { front, gone, loaded, seen } from '../../scripts/browser/visit'
import { freshId } from '../support/ids'
import { withCountyAdmin } from '../support/samples/ops'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('how the deployment does', () => {
  const village = useVillage()
  const opened = async (route: string): Promise<Page> => {
    await withCountyAdmin(village.cloud())
    const page = await village.open('county.admin', route)
    await loaded(page)
    return page
  }

  village.walk('is found from the county, and says what cannot be used and what is stuck', async () => {
    const cloud = village.cloud()
    const id = freshId('matter')
    await village.call('a.resident', 'matter.submit', { id, text: '村口的路灯坏了。' })
    await cloud.settled(id)
    const since = new Date(cloud.emulator.clock.now() - 60_000)
    await cloud.admin.set('matters', id, { pending: [{ id: 'bad', kind: 'no-such' }], pendingSince: since })
    await cloud.admin.set('organizations', 'village-a', { settings: { sortWorkdays: '三' } })
    await cloud.emulator.fireTimer('clock')

    const page = await opened('/admin/node/index?id=county-1')
    await front(page).locator('#health').click()
    await seen(front(page), '石桥村的「')
    await seen(front(page), '在重试')
    await seen(front(page), `编号 ${id}`)

    await cloud.admin.set('organizations', 'village-a', { settings: {} })
    await cloud.admin.set('matters', id, { pending: [], pendingSince: null })
    await cloud.admin.remove('failures', `matters.effects ${id}`)
    await front(page).locator('#migrate').click()
    await gone(front(page), '新版本要更新')
    await front(page).locator('#look-again').click()
    await seen(front(page), '一切正常')
  })

  village.walk('derives everything anew before the eyes of who began it', async () => {
    const page = await opened('/admin/health/index')
    await front(page).locator('#rebuild').click()
    await seen(front(page), '群众的事')
    await seen(front(page).locator('#rebuild'), '重新核对全部数据')
    await seen(front(page), '都对得上')
  })
})
