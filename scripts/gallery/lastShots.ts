import { matter, type Shot } from './shot'

/** How a village serves its people, what is handled together, what stands still. */
export const lastShots: Shot[] = [
  {
    page: 'figures',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/figures/board/index',
    caption: '办事情况：先说结论，再看图，每个数字点得进去'
  },
  {
    page: 'figures',
    role: 'town',
    who: 'jiang-zhenbang',
    route: '/figures/board/index',
    caption: '镇里看各村：并排放，不排名'
  },
  {
    page: 'register',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/figures/register/index?nodeId=n-yunxi-qingxi-shiqiao&from=2026-09&to=2026-11',
    caption: '登记表：打印，或者存成表格'
  },
  {
    page: 'minutes',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/work/minutes/index?day=2026-11-18',
    caption: '会议记录：定下来的自动记好，打印就能贴'
  },
  {
    page: 'shared',
    role: 'resident',
    who: 'sun-yuee',
    route: '/matter/shared/index',
    caption: '大家都在说的：我家也是，点一下就行'
  },
  {
    page: 'matter-metoo',
    role: 'resident',
    who: 'liu-defu',
    route: matter('metoo-defu'),
    caption: '点了「我家也是」：一起办，进展一样看得到'
  },
  {
    page: 'matter-merged',
    role: 'resident',
    who: 'xu-ting',
    route: matter('shiqiao-tap-too'),
    caption: '并到一起办的事：进展一样看得到'
  },
  {
    page: 'matter-leading',
    role: 'officer',
    who: 'zhou-lixin',
    route: matter('shiqiao-tap'),
    caption: '另有几户说了同一件事'
  },
  {
    page: 'matter-held',
    role: 'resident',
    who: 'ye-qing',
    route: matter('shiqiao-courtyard'),
    caption: '先停一停：为什么，停到哪天'
  },
  // The last of all: it is really sent, and would stand in the lists of others.
  {
    page: 'behalf-slip',
    role: 'member',
    who: 'xu-guoliang',
    route: '/matter/behalf/index?householdId=h-ma-chunhua',
    words: '灶屋的瓦掉了几片，下雨漏到灶台上，想请人帮忙补一补。',
    taps: ['马春花', '发出去'],
    sees: '这张纸请收好',
    caption: '给他一张回执：凭上面的码打电话就能问、能评'
  }
]
