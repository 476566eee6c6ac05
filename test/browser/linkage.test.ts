import type { Page } from 'playwright-core'
import { front, gone, loaded, seen } from '../../scripts/browser/visit'
import { describeInBrowser, useVillage } from './support/village'
import { personIdOf, world, type World } from '../support/world'
import { postIndex, type Post } from '../../cloudfunctions/kernel/person'

const gap = 'household-a-two'
const linked = 'household-a-one'
const path = ['county-1', 'town-1', 'village-a', 'grid-a1']
const post: Post = { role: 'member', nodeId: 'grid-a1', nodeName: '石桥村一组', path }

const office: Post = {
  role: 'officer',
  nodeId: 'village-b',
  nodeName: '柳湾村',
  path: ['county-1', 'town-1', 'village-b']
}

/**
 * The test world with one more member of village A: 孙大勇, who lives in no household; and with 赵春梅 as an officer of
 * village B too.
 */
function withMember(): World {
  const seed = world()
  const persons = seed.persons.map((one) => {
    const more = { [personIdOf('a.handler')]: post, [personIdOf('a.officer2')]: office }[one._id]
    if (!more) return one
    const posts = [...one.posts, more]
    const service = more === post ? { service: { category: 'home' as const } } : {}
    return { ...one, posts, ...postIndex(posts), ...service }
  })
  return { ...seed, persons }
}

describeInBrowser('linkage', () => {
  const village = useVillage(withMember())
  const opened = async (who: string, route: string): Promise<Page> => {
    const page = await village.open(who, route)
    await loaded(page)
    return page
  }
  const doAct = async (page: Page, act: string, id: string, words?: string) => {
    await page.locator(`#${act}-${id}`).click()
    if (words) await page.locator('#link-words textarea').fill(words)
    await page.locator('#link-go').click()
    await page.locator(`#sheet-${act}`).waitFor({ state: 'detached' })
  }

  village.walk(
    'goes from asking by the assembly and the publication to being in force',
    async () => {
      const member = await opened('a.handler', '/link/mine/index')
      await doAct(member, 'apply', gap)
      await village.putAway(member)
      const home = await opened('a.loner', '/link/home/index')
      await doAct(home, 'accept', gap)

      await village.putAway(home)
      const office = await opened('a.officer', '/link/office/index?desk=lists')
      await office.locator('#draft').click()
      await front(office).locator(`#row-${gap}`).waitFor()
      await front(office).locator('#confirm').click()
      await office.locator('#meeting-present input').fill('9')
      await office.locator('#meeting-favor input').fill('8')
      await office.locator('#confirm-go').click()
      await office.locator('#publish').click()
      await seen(front(office), '公示中，还剩')

      const [list] = (await village.call('a.officer', 'link.lists', {})).rows
      await village.putAway(office)
      const neighbor = await opened('a.resident', `/link/list/index?id=${list!.id}`)
      await neighbor.locator(`#object-${gap}`).click()
      await neighbor.locator('#object-words textarea').fill('他家离得太远')
      await neighbor.locator('#object-go').click()
      await neighbor.locator('#sheet-object').waitFor({ state: 'detached' })

      await village.putAway(neighbor)
      const settling = await opened('a.officer', '/link/office/index?desk=objected')
      await seen(front(settling), '周小满说：他家离得太远')
      await settling.locator('[id^=settle-]').first().click()
      await settling.locator('#settle-words textarea').fill('量过了，不到一里路')
      await settling.locator('#settle-dismiss').click()
      await settling.locator('#sheet-settle').waitFor({ state: 'detached' })

      // On the last day it is shown still; the day after it holds.
      const { daysLeft } = (await village.call('a.loner', 'link.list', { id: list!.id })).list
      await village.later(daysLeft!)
      expect((await village.call('a.loner', 'link.home', {})).home?.stage).toBe('listed')
      await village.later(1)
      await village.putAway(settling)
      const mine = await opened('a.loner', '/link/home/index')
      await seen(front(mine), '孙大勇，从')
      expect((await village.call('a.loner', 'link.home', {})).home?.stage).toBe('linked')
    },
    120_000
  )

  village.walk(
    'is changed with a reason, heard advice and the approval of who is not concerned',
    async () => {
      const home = await opened('a.resident', '/link/home/index')
      await home.locator(`#change-${linked}`).click()
      await home.locator(`#member-${personIdOf('a.handler')}`).click()
      await home.locator('#link-words textarea').fill('离得近些')
      await home.locator('#link-go').click()
      await home.locator('#sheet-change').waitFor({ state: 'detached' })
      await village.putAway(home)
      const taking = await opened('a.handler', '/link/mine/index')
      await doAct(taking, 'accept', linked)
      await village.putAway(taking)
      const advising = await opened('a.neighbor', '/link/home/index')
      await advising.locator(`#advise-${linked}`).click()
      await advising.locator('#favors-yes').click()
      await advising.locator('#link-words textarea').fill('他常来我们这边')
      await advising.locator('#link-go').click()
      await advising.locator('#sheet-advise').waitFor({ state: 'detached' })
      await village.putAway(advising)
      const office = await opened('a.officer', '/link/office/index?desk=approving')
      await office.locator(`#approve-${linked}`).click()
      await seen(office.locator('#sheet-approve'), '他常来我们这边')
      await office.locator('#link-go').click()
      await office.locator('#sheet-approve').waitFor({ state: 'detached' })
      const { home: after } = await village.call('a.resident', 'link.home', {})
      expect(after).toMatchObject({ stage: 'linked', member: { name: '孙大勇' } })
      expect(after!.course).toHaveLength(2)
    },
    120_000
  )

  village.walk(
    'lets an officer of two villages choose which one, and leads them to the one a message is of',
    async () => {
      const gapOfB = 'household-b-two'
      const page = await opened('a.officer2', '/link/office/index')
      await seen(page.locator('.page-body'), '石桥村', { exact: true })
      await page.locator('#node-village-b').click()
      await seen(front(page), '柳湾村二户')
      await gone(front(page), '石桥村二户')
      await page.locator('#desk-members').click()
      await seen(front(page), '陈乙立秋')
      await village.putAway(page)
      const led = await opened('a.officer2', '/link/office/index?desk=gaps&nodeId=village-b')
      await led.locator(`#assign-${gapOfB}`).waitFor()
      await village.putAway(led)
      const other = await opened('a.officer', '/link/office/index?desk=gaps&nodeId=village-b')
      await seen(front(other), '这一页给村(社)干部用')
    }
  )

  village.walk('lets an officer place a member with a hub and note who need not link', async () => {
    const page = await opened('a.officer', '/link/office/index?desk=members')
    const id = personIdOf('a.handler')
    await page.locator(`#member-${id}`).click()
    await page.locator(`#hub-${personIdOf('a.hub')}`).click()
    await page.locator('#hub-go').click()
    await seen(page.locator(`#member-${id}`), '中心户是王长河')
    await page.locator(`#member-${id}`).click()
    await page.locator('#exempt-ill').click()
    await page.locator('#exempt-go').click()
    await seen(page.locator(`#member-${id}`), '患病，不用联户')
  })
})
