import { front } from '../../../../scripts/browser/visit'
import type { Page } from 'playwright-core'
import { smallRoster } from '../../../../scripts/gallery/smallRoster'
import { tap, type Screen } from './screen'

/** Chooses a roster as a village keeps it and waits for what was read. */
async function withRoster(page: Page): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('#choose-roster').click()
  ])
  await chooser.setFiles(smallRoster)
  await page.locator('#roster-tab').waitFor()
}

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
      await page.locator('#move-sheet').getByRole('button', { name: '看下面：柳湾村' }).click()
      await page.locator('#move-sheet').getByText('搬到这里').first().click()
    }
  },
  {
    name: 'removing a grid',
    who: 'town.admin',
    route: '/admin/node/index?id=grid-a1',
    reach: async (page) => {
      await tap('撤掉')(page)
      await page.locator('#remove-do').click()
      await page.locator('#remove-sheet .error-note').waitFor()
    }
  },
  {
    name: 'saying which offices a post carries',
    who: 'town.admin',
    route: '/admin/node/index?id=village-a',
    reach: tap('定具体职务：李建国')
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
  { name: 'what a village sets', who: 'a.officer', route: '/admin/settings/index' },
  {
    name: 'setting hours of a village',
    who: 'a.officer',
    route: '/admin/settings/index?id=village-a',
    reach: (page) => page.locator('#setting-quietHours').click()
  },
  {
    name: 'what the county alone sets',
    who: 'a.officer',
    route: '/admin/settings/index?id=village-a',
    reach: (page) => page.locator('#setting-exemptAge').click()
  },
  {
    name: 'adding a category of its own',
    who: 'a.officer',
    route: '/admin/settings/index?id=village-a',
    reach: (page) => page.locator('#add-category').click()
  },
  { name: 'how the deployment does', who: 'county.admin', route: '/admin/health/index' },
  {
    name: 'everything derived anew',
    who: 'county.admin',
    route: '/admin/health/index',
    reach: async (page) => {
      await page.locator('#rebuild').click()
      await front(page).getByText('都对得上').first().waitFor()
    }
  },
  { name: 'the roster of a village', who: 'a.officer', route: '/admin/roster/index' },
  {
    name: 'what the columns of a roster were taken for',
    who: 'a.officer',
    route: '/admin/roster/index',
    reach: withRoster
  },
  {
    name: 'what a column of a roster is',
    who: 'a.officer',
    route: '/admin/roster/index',
    reach: async (page) => {
      await withRoster(page)
      await page.locator('#change-0-1').click()
      await page.locator('#column-sheet').waitFor()
    }
  },
  {
    name: 'what a roster asks',
    who: 'a.officer',
    route: '/admin/roster/index',
    reach: async (page) => {
      await withRoster(page)
      await page.locator('#roster-tab-asked').click()
      await page.locator('[id^=answer-]').first().waitFor()
    }
  },
  { name: 'the way of an administrator to a roster', who: 'town.admin', route: '/admin/roster/index' }
]
