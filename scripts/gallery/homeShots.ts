import type { Shot } from './shot'

/** The three tabs, and what is one’s own. */
export const homeShots: Shot[] = [
  {
    page: 'home',
    role: 'stranger',
    route: '/pages/home/index',
    caption: '还没登记的人先看到这是什么、怎么登记'
  },
  {
    page: 'lost',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/pages/lost/index',
    caption: '链接不全或者太旧了：没有这一页，回首页'
  },
  {
    page: 'home',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/pages/home/index',
    caption: '村民的首页：反映问题、给党员打电话、我家的事'
  },
  {
    page: 'mine',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/pages/mine/index',
    caption: '我反映过的事'
  },
  {
    page: 'me',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/pages/me/index',
    caption: '我：长辈版、存了什么'
  },
  {
    page: 'home',
    role: 'member',
    who: 'xu-guoliang',
    route: '/pages/home/index',
    caption: '党员的首页：了解到什么，说一句'
  },
  { page: 'home', role: 'hub', who: 'chen-jiawang', route: '/pages/home/index', caption: '党员中心户的首页' },
  { page: 'home', role: 'officer', who: 'zhou-lixin', route: '/pages/home/index', caption: '村支书的首页' },
  {
    page: 'me',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/pages/me/index',
    caption: '村支书的「我」：联户、名册、邀请码都从这里进'
  },
  { page: 'home', role: 'handler', who: 'wu-zhiqiang', route: '/pages/home/index', caption: '承办人的首页' },
  {
    page: 'home',
    role: 'town',
    who: 'jiang-zhenbang',
    route: '/pages/home/index',
    caption: '镇党委办公室的首页'
  },
  { page: 'claim', role: 'stranger', route: '/account/claim/index', caption: '用村里给的邀请码登记一次' },
  {
    page: 'messages',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/account/messages/index',
    caption: '每走一步都告诉提的人'
  },
  {
    page: 'alerts',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/account/alerts/index',
    caption: '微信提醒几次，什么时候别打扰，自己定'
  }
]
