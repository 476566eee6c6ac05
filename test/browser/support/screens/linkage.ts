import { front } from '../../../../scripts/browser/visit'
import { tap, type Screen } from './screen'

/** Households, members and the links between them. */
export const linkageScreens: Screen[] = [
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
  {
    name: 'correcting the name of somebody of a household',
    who: 'a.officer',
    route: '/link/household/index?id=household-a-one',
    reach: async (page) => {
      await page.locator('#person-p-a-resident').click()
      await page.locator('#to-rename').click()
    }
  },
  { name: 'what a household lets others know', who: 'a.resident', route: '/link/care/index' },
  {
    name: 'letting others know of a hardship',
    who: 'a.resident',
    route: '/link/care/index',
    reach: (page) => page.locator('#give-illness').click()
  },
  {
    name: 'a household that lets its member know',
    who: 'b.member',
    route: '/link/household/index?id=household-b-one'
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
  { name: 'what waits for a yes', who: 'a.member', route: '/link/requests/index' },
  { name: 'no links of villages without an officer', who: 'town.office', route: '/link/above/index' },
  { name: 'nothing that waits for a yes', who: 'a.loner', route: '/link/requests/index' },
  { name: 'the home of who waits to be confirmed', who: 'waiting', route: '/pages/home/index' },
  { name: 'the home of a member for whom a newcomer waits', who: 'a.member', route: '/pages/home/index' },
  {
    name: 'declining a newcomer',
    who: 'a.member',
    route: '/link/requests/index',
    reach: (page) => front(page).getByText('不同意').click()
  },
  {
    name: 'objecting to a link',
    who: 'a.resident',
    route: '/link/list/index?id={list}',
    reach: tap('提异议')
  }
]
