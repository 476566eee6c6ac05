import { tap, type Screen } from './screen'

/** Organizations, posts and rosters. */
export const adminScreens: Screen[] = [
  { name: 'the first administrator', who: 'stranger', route: '/admin/first/index' },
  { name: 'the tree from the town', who: 'town.admin', route: '/admin/node/index' },
  { name: 'a village in the tree', who: 'town.admin', route: '/admin/node/index?id=village-a' },
  {
    name: 'renaming a village',
    who: 'town.admin',
    route: '/admin/node/index?id=village-a',
    reach: tap('改名称')
  },
  {
    name: 'moving a grid',
    who: 'town.admin',
    route: '/admin/node/index?id=grid-a1',
    reach: tap('搬到别处')
  },
  {
    name: 'moving a grid, with what goes along',
    who: 'town.admin',
    route: '/admin/node/index?id=grid-a1',
    reach: async (page) => {
      await tap('搬到别处')(page)
      await page.locator('#move-sheet').getByText('看下面').last().click()
      await page.locator('#move-sheet').getByText('搬到这里').first().click()
    }
  },
  {
    name: 'ending a post',
    who: 'town.admin',
    route: '/admin/node/index?id=village-a',
    reach: tap('免去')
  },
  {
    name: 'granting a role',
    who: 'town.admin',
    route: '/admin/grant/index?id=village-a&name=%E7%9F%B3%E6%A1%A5%E6%9D%91',
    reach: async (page) => {
      await page.locator('#find input').fill('周小满')
      await page.locator('#find-do').click()
      await page.locator('#found-p-a-resident').click()
    }
  },
  { name: 'who stands in for a hub', who: 'a.officer', route: '/admin/away/index?id=p-a-hub' },
  { name: 'the roster of a village', who: 'a.officer', route: '/admin/roster/index' },
  { name: 'the way of an administrator to a roster', who: 'town.admin', route: '/admin/roster/index' }
]
