import type { Page } from 'playwright-core'
import { front, loaded, settled } from '../../scripts/browser/visit'
import { textLimit } from '../../types/domain/limits'
import { stages } from '../../types/domain/stages'
import { freshId } from '../support/ids'
import { linkedVillage } from '../support/linkedVillage'
import type { PersonKey } from '../support/world'
import { audit, overflows, smallTargets } from './support/measures'
import { matterAt } from './support/matters'
import { describeInBrowser, useVillage } from './support/village'

const sizes = [
  { elder: false, target: 44 },
  { elder: true, target: 60 }
]
const widths = [390, 320]

/** A screen as a person comes upon it; `reach` does what has to be done on the page first. */
interface Screen {
  name: string
  who: PersonKey | 'stranger'
  route: string
  reach?(page: Page): Promise<unknown>
}

const tap = (words: string) => (page: Page) =>
  front(page).getByRole('button', { name: words }).first().click()

/** Every page, as each role that uses it. Where a matter is meant, `{stage}` stands for its id. */
const screens: Screen[] = [
  { name: 'the home of a stranger', who: 'stranger', route: '/pages/home/index' },
  { name: 'the claim page', who: 'stranger', route: '/account/claim/index' },
  { name: 'the home of a resident', who: 'a.resident', route: '/pages/home/index' },
  { name: 'the home of a hub', who: 'a.hub', route: '/pages/home/index' },
  { name: 'the home of an officer', who: 'a.officer', route: '/pages/home/index' },
  { name: 'the home of a handler', who: 'a.handler', route: '/pages/home/index' },
  { name: 'asking', who: 'a.resident', route: '/matter/ask/index' },
  {
    name: 'looking for a matter',
    who: 'a.officer',
    route: '/matter/search/index',
    reach: async (page) => {
      await page.locator('#search-narrow').click()
      await page.locator('#search-stage-asked').click()
      await page.locator('#search-look').click()
      await page.locator('#search-searched').waitFor()
    }
  },
  {
    name: 'asking too much at once',
    who: 'a.neighbor',
    route: '/matter/ask/index',
    reach: (page) => page.locator('#ask-text textarea').fill('水渠塌了。'.repeat(textLimit / 4))
  },
  { name: 'my matters', who: 'a.resident', route: '/pages/mine/index' },
  { name: 'no matters yet', who: 'a.member', route: '/pages/mine/index' },
  { name: 'messages', who: 'a.resident', route: '/account/messages/index' },
  { name: 'me', who: 'a.officer', route: '/pages/me/index' },
  ...stages.map((stage): Screen => ({
    name: `a matter that is ${stage}, to who asked it`,
    who: 'a.resident',
    route: `/matter/page/index?id={${stage}}`
  })),
  {
    name: 'what else the asker can do',
    who: 'a.resident',
    route: '/matter/page/index?id={asked}',
    reach: tap('更多')
  },
  {
    name: 'rating with a word',
    who: 'a.resident',
    route: '/matter/page/index?id={handled}',
    reach: tap('不满意')
  },
  {
    name: 'answering on the spot',
    who: 'a.hub',
    route: '/matter/page/index?id={asked}',
    reach: tap('当场答复')
  },
  {
    name: 'assigning on the matter’s page',
    who: 'a.officer',
    route: '/matter/page/index?id={sorted}',
    reach: tap('交办')
  },
  {
    name: 'telling the progress',
    who: 'a.helper',
    route: '/matter/page/index?id={handling}',
    reach: tap('说说进展')
  },
  { name: 'the sorting tray', who: 'a.hub', route: '/work/sort/index' },
  { name: 'an empty sorting tray', who: 'a.officer2', route: '/work/sort/index' },
  { name: 'the agenda', who: 'a.officer', route: '/work/agenda/index' },
  { name: 'the meeting', who: 'a.officer', route: '/work/agenda/index?meet=village-a' },
  { name: 'what a handler has in hand', who: 'a.handler', route: '/work/handle/index' },
  { name: 'the own household', who: 'a.resident', route: '/link/household/index' },
  {
    name: 'what can be done with somebody of a household',
    who: 'a.member',
    route: '/link/household/index?id=household-a-one',
    reach: (page) => page.locator('#person-p-a-resident').click()
  },
  {
    name: 'adding somebody to a household',
    who: 'a.member',
    route: '/link/household/index?id=household-a-one',
    reach: (page) => page.locator('#add').click()
  },
  { name: 'no household yet', who: 'a.homeless', route: '/link/household/index' },
  { name: 'a dead code', who: 'stranger', route: '/link/join/index?code=HAAAAAAAAA' },
  { name: 'joining a household', who: 'stranger', route: '/link/join/index?code={code}' },
  {
    name: 'joining a household as somebody new',
    who: 'stranger',
    route: '/link/join/index?code={code}',
    reach: (page) => front(page).getByText('我是新来的').click()
  },
  {
    name: 'the code of a household',
    who: 'a.member',
    route: '/link/household/index?id=household-a-one',
    reach: (page) => page.locator('#invite').click()
  },
  { name: 'a member’s public page', who: 'stranger', route: '/link/member/index?id=p-a-member' },
  {
    name: 'a member editing the public page',
    who: 'a.member',
    route: '/link/member/index?id=p-a-member',
    reach: (page) => page.locator('#edit-face').click()
  },
  { name: 'the strips of codes', who: 'a.officer', route: '/link/codes/index' },
  { name: 'the village’s matters', who: 'a.officer', route: '/work/watch/index' },
  { name: 'the link of the own household', who: 'a.resident', route: '/link/home/index' },
  {
    name: 'asking for another member',
    who: 'a.resident',
    route: '/link/home/index',
    reach: tap('换一位党员')
  },
  { name: 'a household on a public list', who: 'a.loner', route: '/link/home/index' },
  { name: 'a member’s households', who: 'a.member', route: '/link/mine/index' },
  { name: 'no households yet', who: 'a.resident', route: '/link/mine/index' },
  ...(['gaps', 'approving', 'objected', 'lists', 'proposed', 'warnings'] as const).map((desk): Screen => ({
    name: `the desk of linkage: ${desk}`,
    who: 'a.officer',
    route: `/link/office/index?desk=${desk}`
  })),
  {
    name: 'settling an objection',
    who: 'a.officer',
    route: '/link/office/index?desk=objected',
    reach: tap('处理这条')
  },
  { name: 'a public list', who: 'a.resident', route: '/link/list/index?id={list}' },
  {
    name: 'objecting to a link',
    who: 'a.resident',
    route: '/link/list/index?id={list}',
    reach: tap('提异议')
  },
  { name: 'my groups', who: 'a.officer', route: '/group/list/index' },
  { name: 'in no group yet', who: 'a.homeless', route: '/group/list/index' },
  { name: 'a group', who: 'a.officer', route: '/group/feed/index?id={village}' },
  { name: 'who is in a group', who: 'a.officer', route: '/group/people/index?id={village}' },
  { name: 'a notice with its receipts', who: 'a.officer', route: '/group/notice/index?id={notice}' },
  { name: 'a notice to read', who: 'a.member', route: '/group/notice/index?id={notice}' },
  {
    name: 'taking a notice back',
    who: 'a.officer',
    route: '/group/notice/index?id={notice}',
    reach: tap('撤回')
  },
  { name: 'writing a notice', who: 'a.officer', route: '/group/announce/index?groupId={village}' },
  { name: 'tying a chat, opened without one', who: 'a.officer', route: '/group/tie/index' },
  {
    name: 'saying a sentence of danger',
    who: 'a.member',
    route: '/group/reportPost/index',
    reach: (page) => page.locator('#report-text textarea').fill('后山着火了，路也断了')
  },
  { name: 'a field report to the village', who: 'a.officer', route: '/group/report/index?id={report}' },
  { name: 'a field report to the town', who: 'town.office', route: '/group/report/index?id={report}' },
  {
    name: 'marking a field report',
    who: 'town.office',
    route: '/group/report/index?id={report}',
    reach: (page) => page.locator('#report-mark').click()
  },
  { name: 'the field reports of a village', who: 'a.officer', route: '/group/reports/index' },
  { name: 'the field reports to the town', who: 'town.office', route: '/group/reports/index' },
  { name: 'the ledger of rewards', who: 'town.office', route: '/group/reportLedger/index' },
  { name: 'the first administrator', who: 'stranger', route: '/admin/first/index' },
  { name: 'the home of an administrator', who: 'town.admin', route: '/pages/home/index' },
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
  { name: 'the roster of a village', who: 'a.officer', route: '/admin/roster/index' },
  { name: 'the way of an administrator to a roster', who: 'town.admin', route: '/admin/roster/index' }
]

describeInBrowser('every page can be read and tapped by everybody', () => {
  const village = useVillage()
  const ids = new Map<string, string>()
  let contrasts = 0

  beforeAll(async () => {
    for (const stage of stages) {
      ids.set(
        stage,
        await matterAt(village, stage, `桥头那盏路灯不亮两周了，现在是${stage}。孩子放学看不见路。`)
      )
    }
  })
  beforeAll(async () => {
    const householdId = 'household-a-one'
    const { code } = await village.call('a.member', 'household.invite', { act: freshId(), householdId })
    ids.set('code', code)
  })
  beforeAll(async () => {
    const { listId, groupId, noticeId, reportId } = await linkedVillage(village.call)
    ids.set('list', listId).set('notice', noticeId).set('report', reportId).set('village', groupId)
  })
  afterAll(() => expect(contrasts).toBeGreaterThan(screens.length))

  for (const { name, who, route, reach } of screens) {
    village.walk(name, async () => {
      const url = route.replace(/\{(\w+)\}/, (_, what: string) => ids.get(what) ?? what)
      const found: unknown[] = []
      for (const { elder, target } of sizes) {
        const page = await village.open(who, url, { elder })
        await loaded(page)
        if (reach) {
          await reach(page)
          await loaded(page)
        }
        const { findings, contrasts: measured } = await audit(page)
        contrasts += measured
        found.push(...findings, ...(await smallTargets(page, target)))
        for (const width of widths) {
          await page.setViewportSize({ width, height: 844 })
          await settled(page)
          found.push(...(await overflows(page)).map((what) => `at ${width} px: ${what}`))
        }
      }
      expect(found).toEqual([])
    })
  }
})
