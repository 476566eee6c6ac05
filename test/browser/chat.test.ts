import { front, loaded } from '../../scripts/browser/visit'
import { freshId } from '../support/ids'
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
      path: `/pages/matter/index?id=${id}`
    })
  })

  village.walk('lets an officer tie the chat, and assign the very matter', async () => {
    const page = await village.openCard('a.officer', card)
    await front(page).getByText('从微信群打开，这个微信群还没有绑定').waitFor()
    await page.locator('#to-tie').click()
    await front(page).getByText('这个微信群就是「石桥村工作群」？').waitFor()
    await page.locator('#tie').click()
    await front(page).getByText('绑好了').waitFor()
    await page.goBack()
    await front(page).getByText('从「石桥村工作群」的微信群打开').waitFor()
    await page.locator('#act-assign').click()
    await page.getByText('孙大勇').first().click()
    await page.locator('#act-send').click()
    await front(page).getByText('「交办」已送到').waitFor()
    const { stage, responsible } = await village.call('a.resident', 'matter.read', { id })
    expect([stage, responsible?.name]).toEqual(['discussed', '孙大勇'])
  })

  village.walk('shows a villager of the chat only what they may see: nothing of it', async () => {
    const page = await village.openCard('a.loner', card)
    await front(page).getByText('没有找到这件事').waitFor()
    await front(page).getByText('这个微信群绑定的是别的群').waitFor()
    const words = await page.locator('body').innerText()
    for (const secret of ['路灯', '周小满', '石桥村']) expect(words).not.toContain(secret)
    await page.getByText('去首页').click()
    await front(page).getByText('反映问题').waitFor()
  })

  village.walk('shows a WeChat that nobody knows yet how to be known', async () => {
    const page = await village.openCard('stranger', card)
    await loaded(page)
    expect(await page.locator('body').innerText()).not.toContain('路灯')
  })

  village.walk('with a forged ticket says nothing of a chat and changes nothing', async () => {
    const page = await village.open('a.officer')
    await page.goto(`${new URL(page.url()).origin}/?shareTicket=forged#/pages/matter/index?id=${id}`)
    await front(page).getByText('孩子放学看不见路').waitFor()
    await loaded(page)
    expect(await page.locator('#from-chat').count()).toBe(0)
    const input = { groupId: 'v-village-b', act: freshId(), cloudId: 'forged' }
    await expect(village.call('b.officer', 'group.tie', input)).rejects.toThrow('CHAT_UNKNOWN')
    await expect(
      village.call('b.officer', 'group.untie', { groupId: 'v-village-b', act: freshId() })
    ).rejects.toThrow('CHAT_NOT_TIED')
  })

  village.walk('opens the agenda of its own village, in large type too, for its officers alone', async () => {
    const agenda = village.shareInto('两村议事群', ['a.officer', 'b.officer'], {
      title: '石桥村联合办公：要议的事',
      path: '/work/agenda/index?nodeId=village-a'
    })
    const page = await village.openCard('a.officer', agenda, { elder: true })
    await front(page).getByText('从微信群打开').waitFor()
    await loaded(page)
    const other = await village.openCard('b.officer', agenda)
    await front(other).getByText('这一页给村(社)干部用').waitFor()
    expect(await other.locator('body').innerText()).not.toContain('石桥村')
  })
})
