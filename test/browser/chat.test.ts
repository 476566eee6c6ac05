import { front, loaded, seen } from '../../scripts/browser/visit'
import { freshId } from '../support/ids'
import { personIdOf } from '../support/world'
import { audit, overflows, smallTargets } from './support/measures'
import { matterAt } from './support/matters'
import { describeInBrowser, useVillage } from './support/village'

const text = '桥头那盏路灯不亮两周了。孩子放学看不见路。'

describeInBrowser('a card opened from a chat', () => {
  const village = useVillage()
  let id: string
  let card: string

  beforeAll(async () => {
    id = await matterAt(village, 'sorted', text)
    card = village.shareInto('石桥村议事群', ['a.officer', 'a.loner', 'stranger'], {
      title: '联户：基础设施',
      path: `/matter/page/index?id=${id}`
    })
  })

  village.walk('lets an officer tie the chat, and assign the very matter', async () => {
    const page = await village.openCard('a.officer', card)
    await seen(front(page), '从微信群打开，这个微信群还没有绑定')
    await page.locator('#to-tie').click()
    await seen(front(page), '这个微信群就是「石桥村工作群」？')
    await page.locator('#tie').click()
    await seen(front(page), '绑好了')
    await page.goBack()
    await seen(front(page), '从「石桥村工作群」的微信群打开')
    await page.locator('#act-assign').click()
    await page.getByText('孙大勇').first().click()
    await page.locator('#act-send').click()
    await seen(front(page), '「交办」已送到')
    const { stage, responsible } = await village.call('a.resident', 'matter.read', { id })
    expect([stage, responsible?.name]).toEqual(['discussed', '孙大勇'])
  })

  village.walk('shows a villager of the chat only what they may see: nothing of it', async () => {
    const page = await village.openCard('a.loner', card)
    await seen(front(page), '没有找到这件事')
    await seen(front(page), '这个微信群绑定的是别的群')
    const words = await page.locator('body').innerText()
    for (const secret of ['路灯', '周小满', '石桥村']) expect(words).not.toContain(secret)
    await page.getByText('去首页').click()
    await seen(front(page), '反映问题')
  })

  village.walk('shows a WeChat that nobody knows yet how to be known', async () => {
    const page = await village.openCard('stranger', card)
    await loaded(page)
    expect(await page.locator('body').innerText()).not.toContain('路灯')
  })

  village.walk('is put into a chat and opened from it at the local cloud’s console', async () => {
    const page = await village.open('a.officer')
    const { origin } = new URL(page.url())
    await page.goto(`${origin}/console#chats`)
    const chat = page.locator('.card', { hasText: '石桥村议事群' })
    await chat.getByPlaceholder('粘贴页面链接').fill(`${origin}/#/matter/page/index?id=${id}`)
    await chat.getByRole('button', { name: '发到群里' }).click()
    const shared = chat.locator('.row', { hasText: '/matter/page/index' })
    await shared.getByRole('combobox').selectOption({ index: 0 })
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      shared.getByRole('button', { name: '从卡片打开' }).click()
    ])
    await seen(front(opened), '孩子放学看不见路')
    await seen(front(opened), '从「石桥村工作群」的微信群打开')
  })

  village.walk('with a forged ticket says nothing of a chat and changes nothing', async () => {
    const page = await village.open('a.officer')
    await page.goto(`${new URL(page.url()).origin}/?shareTicket=forged#/matter/page/index?id=${id}`)
    await seen(front(page), '孩子放学看不见路')
    await loaded(page)
    expect(await page.locator('#from-chat').count()).toBe(0)
    const input = { groupId: 'v-village-b', act: freshId(), cloudId: 'forged' }
    await expect(village.call('b.officer', 'group.tie', input)).rejects.toThrow('CHAT_UNKNOWN')
    await expect(
      village.call('b.officer', 'group.untie', { groupId: 'v-village-b', act: freshId() })
    ).rejects.toThrow('CHAT_NOT_TIED')
  })

  village.walk('is proposed the work group of the village, and not the officer’s own', async () => {
    const post = { personId: personIdOf('a.officer2'), nodeId: 'grid-a1', role: 'member' as const }
    await village.call('town.admin', 'organization.grant', { act: freshId(), ...post })
    const agenda = village.shareInto('村两委', ['a.officer2'], {
      title: '石桥村联合办公：要议的事',
      path: '/work/agenda/index?nodeId=village-a'
    })
    const page = await village.openCard('a.officer2', agenda)
    await page.locator('#to-tie').click()
    await seen(front(page), '这个微信群是哪个群？')
    const chosen = front(page).getByRole('radio', { checked: true })
    expect(await chosen.allInnerTexts()).toEqual(['石桥村工作群'])
    expect(await front(page).getByRole('radio').count()).toBe(2)
  })

  village.walk('reads and taps well in both type sizes, on the matter and where a chat is tied', async () => {
    const untied = village.shareInto('还没有绑定的群', ['a.officer'], {
      title: '联户：基础设施',
      path: `/matter/page/index?id=${id}`
    })
    const found: unknown[] = []
    for (const [elder, least] of [
      [false, 44],
      [true, 60]
    ] as const) {
      const page = await village.openCard('a.officer', untied, { elder, width: 320 })
      await page.locator('#to-tie').waitFor()
      await loaded(page)
      const look = async () => {
        found.push(...(await audit(page)).findings)
        found.push(...(await smallTargets(page, least)), ...(await overflows(page)))
      }
      await look()
      await page.locator('#to-tie').click()
      await page.locator('#tie').waitFor()
      await loaded(page)
      await look()
      await village.putAway(page)
    }
    expect(found).toEqual([])
  })

  village.walk('opens the agenda of its own village, in large type too, for its officers alone', async () => {
    const agenda = village.shareInto('两村议事群', ['a.officer', 'b.officer'], {
      title: '石桥村联合办公：要议的事',
      path: '/work/agenda/index?nodeId=village-a'
    })
    const page = await village.openCard('a.officer', agenda, { elder: true })
    await seen(front(page), '从微信群打开')
    await loaded(page)
    await village.putAway(page)
    const other = await village.openCard('b.officer', agenda)
    await seen(front(other), '没有找到这份议程')
    expect(await other.locator('body').innerText()).not.toContain('石桥村')
  })
})
