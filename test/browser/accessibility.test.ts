import type { Page } from 'playwright-core'
import { front, loaded, settled } from '../../scripts/browser/visit'
import { textLimit } from '../../types/domain/limits'
import { stages } from '../../types/domain/stages'
import { freshId } from '../support/ids'
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
  { name: 'the claim page', who: 'stranger', route: '/pages/claim/index' },
  { name: 'the home of a resident', who: 'a.resident', route: '/pages/home/index' },
  { name: 'the home of a hub', who: 'a.hub', route: '/pages/home/index' },
  { name: 'the home of an officer', who: 'a.officer', route: '/pages/home/index' },
  { name: 'the home of a handler', who: 'a.handler', route: '/pages/home/index' },
  { name: 'asking', who: 'a.resident', route: '/pages/ask/index' },
  {
    name: 'asking too much at once',
    who: 'a.neighbor',
    route: '/pages/ask/index',
    reach: (page) => page.locator('#ask-text textarea').fill('水渠塌了。'.repeat(textLimit / 4))
  },
  { name: 'my matters', who: 'a.resident', route: '/pages/mine/index' },
  { name: 'no matters yet', who: 'a.member', route: '/pages/mine/index' },
  { name: 'messages', who: 'a.resident', route: '/pages/messages/index' },
  { name: 'me', who: 'a.officer', route: '/pages/me/index' },
  ...stages.map((stage): Screen => ({
    name: `a matter that is ${stage}, to who asked it`,
    who: 'a.resident',
    route: `/pages/matter/index?id={${stage}}`
  })),
  {
    name: 'what else the asker can do',
    who: 'a.resident',
    route: '/pages/matter/index?id={asked}',
    reach: tap('更多')
  },
  {
    name: 'rating with a word',
    who: 'a.resident',
    route: '/pages/matter/index?id={handled}',
    reach: tap('不满意')
  },
  {
    name: 'answering on the spot',
    who: 'a.hub',
    route: '/pages/matter/index?id={asked}',
    reach: tap('当场答复')
  },
  {
    name: 'assigning on the matter’s page',
    who: 'a.officer',
    route: '/pages/matter/index?id={sorted}',
    reach: tap('交办')
  },
  {
    name: 'telling the progress',
    who: 'a.helper',
    route: '/pages/matter/index?id={handling}',
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
  { name: 'the village’s matters', who: 'a.officer', route: '/work/watch/index' }
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
