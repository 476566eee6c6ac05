import type { World } from '../support/world'
import { handOf, hold, type Hand } from './support/hand'
import { roster } from './support/roster'
import { describeInBrowser, useVillage } from './support/village'

const nothing: World = { organizations: [], households: [], persons: [], links: [] }
const told = '二组的涵洞堵了，一下雨路就淹'

describeInBrowser('a village brought in', () => {
  const village = useVillage(nothing)
  const codes = new Map<string, string>()
  const hand = (who: string, route?: string): Promise<Hand> => handOf(village, who, route)

  const add = async (admin: Hand, kind: string, name: string) => {
    await admin.tap('添下级组织')
    await admin.see(`下面添一个${kind}`)
    await admin.type('名称', name)
    await admin.tap('添上')
    await admin.see(name)
  }
  /** The administrator's phone, on the page of the village. */
  const atVillage = async (): Promise<Hand> => {
    const admin = await hand('admin', '/pages/me/index')
    for (const place of ['组织和职务', '清水镇', '青山村']) await admin.tap(place, 'link')
    return admin
  }

  village.walk('begins with the code that was printed, and gets its tree', async () => {
    const admin = await hand('admin')
    await admin.tap('用邀请码登记')
    await admin.tap('我有管理员码')
    await admin.type('管理员码', await village.adminCode())
    await admin.type('县的名称', '清江县')
    await admin.type('您的姓名', '何文清')
    await admin.tap('成为管理员')
    await add(admin, '镇', '清水镇')
    await admin.tap('清水镇', 'link')
    await add(admin, '村', '青山村')
    await admin.tap('青山村', 'link')
    await add(admin, '网格', '一组')
    await add(admin, '网格', '二组')
  })

  village.walk('gets its people from the roster it has: looked through, then written', async () => {
    const admin = await atVillage()
    await admin.tap('名册')
    const [chooser] = await Promise.all([
      admin.page.waitForEvent('filechooser'),
      admin.page.getByRole('button', { name: '选名册文件' }).click()
    ])
    await chooser.setFiles(roster.file)
    await admin.see(`一共 ${roster.good + 1} 人，${roster.good} 人可以导入`)
    await admin.see('村民小组 → 网格')
    await admin.tap('不能写入 1', 'radio')
    await admin.see(`第 ${roster.bad} 行`)
    await admin.see('没有写姓名')
    await admin.tap(`写入这 ${roster.good} 人`)
    await admin.see(`写好了 ${roster.good} 人`)
  })

  village.walk('has a code on paper for every household, and its offices held', async () => {
    const admin = await atVillage()
    await admin.tap('各户邀请码')
    await admin.see('打印 5 户的邀请条')
    for (const strip of await admin.page.locator('.strip').all()) {
      const [name, code] = [/(\S+)家/, /H[2-9A-Z]{3}-[2-9A-Z]{4}-[2-9A-Z]{2}/].map(async (shape) =>
        shape.exec(await strip.innerText())!
      )
      codes.set((await name!)[1]!, (await code!)[0])
    }
    await admin.page.goBack()
    for (const [name, role] of [
      ['赵立春', '村(社)干部'],
      ['吴大勇', '承办干部']
    ] as const) {
      await admin.tap('授予职务')
      await admin.type('找谁', name)
      await admin.tap('找人')
      await admin.tap(name, 'link')
      await admin.tap(role, 'radio')
      await admin.tap(/^授予$/)
      await admin.see(`${name}(还没有登记微信)`)
      const card = await admin.page
        .locator('.card:visible', { hasText: `${name}(还没有登记微信)` })
        .last()
        .innerText()
      codes.set(name, /本人的登记码：([2-9A-Z-]+)/.exec(card)![1]!)
    }
  })

  village.walk('is claimed, household by household, with the printed codes', async () => {
    for (const [who, name] of [
      ['officer', '赵立春'],
      ['member', '孙有福'],
      ['villager', '周老四']
    ] as const) {
      const phone = await hand(who)
      await phone.tap('用邀请码登记')
      await phone.type('邀请码', codes.get(name)!)
      await phone.tap(/^登记$/)
      if (who !== 'officer') {
        await phone.tap(name, 'radio')
        await phone.tap(`我是${name}，登记`)
      }
      await phone.see('反映问题')
      await village.putAway(phone.page)
    }
  })

  village.walk('links a household: asked, agreed, assembly, publication, in force', async () => {
    const officer = await hand('officer', '/pages/me/index')
    await officer.tap('联户管理', 'link')
    await officer.tap('指派党员：周老四家')
    await officer.tap('孙有福', 'radio')
    await officer.tap('指派党员')
    await officer.see('人选：孙有福')

    const member = await hand('member', '/pages/me/index')
    await member.tap('我的联户', 'link')
    await member.tap(/^同意：周老四家/)
    await member.tap(/^同意$/)
    await member.see('说好了')

    await officer.tap('名单', 'radio')
    await officer.tap('排一份名单上党员大会')
    await officer.see('周老四家')
    await officer.tap('党员大会通过了')
    await officer.type('到会多少人', '21')
    await officer.type('赞成多少人', '20')
    await officer.tap('记下来')
    await officer.tap('开始公示')
    await officer.see('公示中')

    const villager = await hand('villager')
    await villager.see('您家的联系党员还没有定下来')
    await village.later(6)
    await villager.page.reload()
    await villager.see('联系我家的党员')
    await villager.see('孙有福')
  })

  village.walk('reports a case, which is assigned from a card in its chat', async () => {
    const member = await hand('member')
    await member.tap('了解到什么，告诉群里')
    await member.type('您了解到什么事？', told)
    await member.tap('这件事要有人来办', 'checkbox')
    await member.tap('发出去')
    await member.tap('已经立成一件事', 'link')
    await member.see(told)
    const route = new URL(member.page.url()).hash.slice(1)
    const card = village.shareInto('青山村议事群', ['officer', 'villager'], { title: '联户', path: route })

    const officer = await hold(await village.openCard('officer', card))
    await officer.see('从微信群打开')
    await officer.see(told)
    await officer.tap('列入议事')
    await officer.tap('一般', 'radio')
    await officer.tap('列入议事')
    await officer.see('「列入议事」已送到')
    await officer.tap('交办')
    await officer.tap('吴大勇', 'radio')
    await officer.tap('交办')
    await officer.see('「交办」已送到')
    await officer.see('吴大勇')

    const villager = await hold(await village.openCard('villager', card))
    await villager.see('没有找到这件事')
    expect(await villager.words()).not.toContain('涵洞')
  })
})
