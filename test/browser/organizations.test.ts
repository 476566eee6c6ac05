import { handOf } from './support/hand'
import { describeInBrowser, useVillage } from './support/village'

describeInBrowser('the tree of organizations', () => {
  const village = useVillage()
  const at = (id: string) => handOf(village, 'town.admin', `/admin/node/index?id=${id}`)

  village.walk('takes no second one of a name, and says so beside the name', async () => {
    const hand = await at('village-a')
    await hand.tap('添下级组织')
    await hand.type('名称', '石桥村一组')
    await hand.tap('添上')
    await hand.see('这一级已经有「石桥村一组」了')
    expect(await hand.page.locator('.error-note').count()).toBe(0)
    await hand.type('名称', '石桥村十组')
    await hand.tap('添上')
    await hand.see('石桥村十组')
  })

  village.walk('gives up what is empty, and takes it back', async () => {
    const hand = await at('village-a')
    await hand.tap('石桥村十组', 'link')
    await hand.tap('撤掉')
    await hand.see('空的才能撤')
    await hand.tap('撤掉')
    await hand.see('撤掉的')
    await hand.tap('恢复石桥村十组')
    await hand.page.locator('[id^=removed-]').waitFor({ state: 'detached' })
    await hand.tap('石桥村十组', 'link')
    await hand.see('由石桥村村委会负责')
  })

  village.walk('keeps what is in use, and says by what', async () => {
    const hand = await at('grid-a1')
    await hand.tap('撤掉')
    await hand.tap('撤掉')
    await hand.see('这里还有住在这里的人家、在这里任职的人')
  })
})
