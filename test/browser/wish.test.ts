import { world } from '../support/world'
import { handOf } from './support/hand'
import { photo } from './support/photo'
import { describeInBrowser, useVillage } from './support/village'

/** What the member writes, with the name in it; and what the hub makes of it for the wall. */
const told = '周小满家的老人想要一双棉鞋，住在村东头'
const onWall = '想要一双 38 号的棉鞋，老人穿'

describeInBrowser('a micro-wish', () => {
  const village = useVillage()
  const home = '/pages/home/index'
  const mine = async () => (await village.call('a.resident', 'wish.mine', {})).rows[0]!
  const wishPage = async () => `/wish/wish/index?id=${(await mine()).id}`
  /** The wall as the cloud tells it to anybody of the town, and as a page shows it. */
  const wall = async (part: 'open' | 'claimed' | 'done') => {
    const answer = await village.call('b.loner', 'wish.wall', { part, nodeId: 'town-1' })
    return JSON.stringify(answer)
  }
  const secrets = world().persons.flatMap(({ name, phone }) => [name, phone ?? '周小满'])
  const homes = world().households.map(({ name }) => name)
  const isSilent = (whole: string) => {
    for (const word of [...secrets, ...homes, '村东头', told]) expect(whole).not.toContain(word)
  }

  village.walk('is asked by a member for a household of theirs, from the first page', async () => {
    const hand = await handOf(village, 'a.member', home)
    await hand.tap('许个心愿')
    await hand.type('想要什么？想有人帮什么忙？', told)
    await hand.tap('我联系的户', 'radio')
    await hand.tap('石桥村一户', 'radio')
    await hand.tap('许下心愿')
    await hand.see('许好了')
    expect(await mine()).toMatchObject({ stage: 'wished', for: '石桥村一户' })
  })

  village.walk('is collated by the hub, in words without a name', async () => {
    const hand = await handOf(village, 'a.hub', '/wish/tray/index')
    await hand.page.getByText('周小满家的老人').first().click()
    await hand.tap('整理好，送村里')
    await hand.tap('生活用品', 'radio')
    await hand.tap('整理好，送村里')
    await hand.see('不能写姓名、户名、门牌和电话')
    await hand.type('墙上怎么写', onWall)
    await hand.tap('整理好，送村里')
    await hand.see('送到村里了')
    expect((await mine()).stage).toBe('collated')
  })

  village.walk('is published by an officer and stands on the wall once it is checked', async () => {
    const hand = await handOf(village, 'a.officer', '/wish/tray/index')
    await hand.page.getByText(onWall).first().click()
    await hand.tap('上墙')
    await hand.tap('上墙')
    await hand.see('挂到墙上了')
    await village.putAway(hand.page)
    const looker = await handOf(village, 'b.loner', '/wish/wall/index')
    await looker.tap('清水镇', 'radio')
    await looker.see(onWall)
    isSilent(await looker.words())
    isSilent(await wall('open'))
  })

  village.walk('is claimed by a member, missed, and back on the wall, honestly told', async () => {
    const page = await wishPage()
    const hand = await handOf(village, 'b.member', page)
    await hand.tap('我来认领')
    await hand.tap('我来认领')
    await hand.see('怎么送过去')
    isSilent((await hand.words()).replaceAll('陈立秋', ''))
    isSilent(await wall('claimed'))
    await village.later(15)
    expect(await mine()).toMatchObject({ stage: 'published', returns: 1 })
    await village.putAway(hand.page)
    const resident = await handOf(village, 'a.resident', '/account/messages/index')
    await resident.see('没有办到。心愿回到墙上')
    isSilent(await wall('open'))
  })

  village.walk('is claimed by another, and fulfilled with a photo', async () => {
    const hand = await handOf(village, 'a.loner', await wishPage())
    await hand.tap('我来认领')
    await hand.tap('我来认领')
    await hand.see('说好')
    await hand.tap('办到了')
    await hand.type('怎么办到的', '鞋送到了，老人穿着正好')
    const chooser = hand.page.waitForEvent('filechooser')
    await hand.page.locator('#add-photo').click()
    await (await chooser).setFiles(photo)
    await hand.page.locator('.photo-remove').waitFor()
    await hand.page.locator('.photo-state').waitFor({ state: 'detached' })
    await hand.tap('办到了')
    await hand.see('等他确认')
    expect((await mine()).stage).toBe('fulfilled')
  })

  village.walk('is thanked by the household with one tap, and shown as come true', async () => {
    const hand = await handOf(village, 'a.resident', await wishPage())
    await hand.page.locator('.picture').first().waitFor()
    await hand.tap('收到了，谢谢')
    await hand.tap('收到了，谢谢')
    await hand.see('谢谢带到了')
    await village.putAway(hand.page)
    const claimer = await handOf(village, 'a.loner', '/account/messages/index')
    await claimer.see('许愿的人收到了，谢谢您。')
    await village.putAway(claimer.page)
    const looker = await handOf(village, 'a.homeless', '/wish/wall/index')
    await looker.tap('圆了的', 'radio')
    await looker.see(onWall)
    isSilent(await looker.words())
    for (const part of ['open', 'claimed', 'done'] as const) isSilent(await wall(part))
  })

  village.walk('fits the screen in large type', async () => {
    for (const route of ['/wish/ask/index', '/wish/wall/index', await wishPage()]) {
      const page = await village.open('a.resident', route, { elder: true, width: 360 })
      await page.locator('.page-foot, #history').first().waitFor()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([route, wide]).toEqual([route, 0])
      await village.putAway(page)
    }
  })
})
