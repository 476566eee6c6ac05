import { system } from '../../cloudfunctions/kernel/system'
import { households } from '../../cloudfunctions/domain/household/households'
import { imported } from '../../cloudfunctions/domain/link/imported'
import { front, seen } from '../../scripts/browser/visit'
import { pageSize } from '../../types/domain/limits'
import { world, type World } from '../support/world'
import { handOf } from './support/hand'
import { describeInBrowser, useVillage } from './support/village'

const more = pageSize + 4
const at = new Date('2026-01-01T00:00:00Z')

/** The test world with a roster of many more households of 陈立秋: more than one page of a list. */
function withRoster(): World {
  const seed = world()
  const one = seed.households.find(({ _id }) => _id === 'household-a-one')!
  const many = Array.from({ length: more }, (_none, index) => {
    const _id = `household-a-x${String(index).padStart(2, '0')}`
    const { path, home, office, member, hub } = one
    const home2 = { _id, name: `王家第${index}户`, path, home, office, member, hub }
    return households.begin(home2, { id: 'founded', print: 'founded', at, act: 'add', by: system })
  })
  const links = many.map(({ _id, name, path, member }) =>
    imported(null, {
      subject: { kind: 'home', id: _id, name },
      path,
      member: member!,
      at,
      by: system,
      id: 'founded'
    })
  )
  return { ...seed, households: [...seed.households, ...many], links: [...seed.links, ...links] }
}

describeInBrowser('links that a roster brought', () => {
  const village = useVillage(withRoster())
  const all = more + 1

  village.walk('are put before the assembly and published, and hold on meanwhile', async () => {
    const office = await handOf(village, 'a.officer', '/link/office/index?desk=lists')
    await office.see(`名册带来的 ${pageSize} 多 户已经联上了，还没上过党员大会`)
    await office.tap('排一份名单上党员大会')
    await office.see('写着「已经联上」的，是名册带来的')
    await office.tap('党员大会通过了')
    await office.type('到会多少人', '9')
    await office.type('赞成多少人', '8')
    await office.tap('记下来')
    await office.tap('开始公示')
    await office.see('公示中，还剩')
    expect((await village.call('a.resident', 'link.home', {})).home?.stage).toBe('linked')
    await village.putAway(office.page)
    const again = await handOf(village, 'a.officer', '/link/office/index?desk=lists')
    await again.see('没有等上名单的')
  })

  village.walk('are printed whole for the board, each member with the households', async () => {
    const [list] = (await village.call('a.officer', 'link.lists', {})).rows
    const { page } = await handOf(village, 'a.officer', `/link/list/index?id=${list!.id}`)
    await seen(front(page), '打印名单，贴到公示栏')
    await page.evaluate(() => {
      const paper = () => document.querySelector<HTMLElement>('.on-paper')?.textContent
      window.addEventListener('beforeprint', () => Reflect.set(window, 'printed', paper()))
    })
    await page.pdf()
    const printed = await page.evaluate(() => Reflect.get(window, 'printed') as string)
    expect(printed).toContain('石桥村党员联户名单')
    expect(printed).toContain('到会 9 人，赞成 8 人')
    expect(printed).toContain(`共 ${all} 户`)
    expect(printed.match(/王家第\d+户/g)).toHaveLength(more)
    expect(printed.match(/陈立秋/g)).toHaveLength(1)
    expect(printed).not.toContain('还没有读完')
    expect(await page.locator('.on-paper').count()).toBe(0)
  })

  village.walk('are not printed by whoever only reads the list', async () => {
    const [list] = (await village.call('a.resident', 'link.lists', {})).rows
    const hand = await handOf(village, 'a.resident', `/link/list/index?id=${list!.id}`)
    await hand.see('公示中，还剩')
    expect(await hand.words()).not.toContain('打印名单')
  })
})
