import { type Screen } from './screen'

/** The three tabs, and what is one's own. */
export const firstScreens: Screen[] = [
  { name: 'the home of a stranger', who: 'stranger', route: '/pages/home/index' },
  { name: 'the claim page', who: 'stranger', route: '/account/claim/index' },
  { name: 'the home of a resident', who: 'a.resident', route: '/pages/home/index' },
  { name: 'the home of a hub', who: 'a.hub', route: '/pages/home/index' },
  { name: 'the home of an officer', who: 'a.officer', route: '/pages/home/index' },
  { name: 'the home of a handler', who: 'a.handler', route: '/pages/home/index' },
  { name: 'my matters', who: 'a.resident', route: '/pages/mine/index' },
  { name: 'no matters yet', who: 'a.member', route: '/pages/mine/index' },
  { name: 'messages', who: 'a.resident', route: '/account/messages/index' },
  { name: 'an address that leads nowhere', who: 'a.resident', route: '/pages/lost/index' },
  { name: 'me', who: 'a.officer', route: '/pages/me/index' },
  { name: 'the home of an administrator', who: 'town.admin', route: '/pages/home/index' },
  { name: 'the home of a member', who: 'a.member', route: '/pages/home/index' },
  { name: 'the home of the town’s office', who: 'town.office', route: '/pages/home/index' },
  { name: 'the home of a unit of the town', who: 'town.unit', route: '/pages/home/index' },
  { name: 'me, to who has no office', who: 'a.resident', route: '/pages/me/index' },
  { name: 'when WeChat may tell', who: 'a.officer', route: '/account/alerts/index' },
  { name: 'what a stranger reads of alerts', who: 'stranger', route: '/account/alerts/index' }
]
