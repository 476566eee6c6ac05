import { tap, type Screen } from './screen'

/** Groups, notices and field reports. */
export const groupsScreens: Screen[] = [
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
  { name: 'the ledger of rewards', who: 'town.office', route: '/group/reportLedger/index' }
]
