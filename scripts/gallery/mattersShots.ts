import { matter, type Shot } from './shot'

/** Asking, and a matter as its people see it. */
export const mattersShots: Shot[] = [
  {
    page: 'ask',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/matter/ask/index',
    caption: '反映问题：一句话就行'
  },
  {
    page: 'ask-about',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/matter/ask/index',
    taps: ['谁能看到？', '别让他们知道', '周立新(村支书)'],
    sees: '看不到这件事',
    caption: '说到了干部的事：说到的人看不到，往上一级去；也可以不让办的人知道是谁提的'
  },
  {
    page: 'matter-closed',
    role: 'resident',
    who: 'wang-guixiang',
    route: matter('shiqiao-lamp'),
    caption: '一件办完的事，从头到尾'
  },
  {
    page: 'matter-returned',
    role: 'resident',
    who: 'zhou-xiulan',
    route: matter('shiqiao-bus'),
    caption: '有句话要问您'
  },
  {
    page: 'matter-late',
    role: 'resident',
    who: 'lu-ming',
    route: matter('liuwan-pit'),
    caption: '超期的事：谁在办、晚了几天，都写明'
  },
  {
    page: 'matter-declined',
    role: 'resident',
    who: 'fang-yongkang',
    route: matter('shiqiao-barrier'),
    caption: '没受理的也说明原因，由提的人评'
  },
  {
    page: 'behalf',
    role: 'member',
    who: 'xu-guoliang',
    route: '/matter/behalf/index?householdId=h-ma-chunhua',
    caption: '替人反映：谁家不方便用手机，党员替他说'
  },
  {
    page: 'filed',
    role: 'member',
    who: 'hu-jianping',
    route: '/matter/filed/index',
    caption: '我替人反映的：替谁说的，办到哪一步'
  },
  {
    page: 'paper',
    role: 'member',
    who: 'hu-jianping',
    route: '/matter/paper/index?id=matter-demo-shiqiao-on-behalf',
    caption: '办到哪一步，打一张给没有手机的人看'
  },
  {
    page: 'receipt',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/matter/receipt/index',
    words: 'W8KP-TR4N-7C',
    taps: ['查一查'],
    sees: '他还想补充什么',
    caption: '凭回执查：接了电话，对着码说办到哪一步，替他记下要补充的'
  },
  {
    page: 'from-chat',
    role: 'officer',
    who: 'zhou-lixin',
    route: matter('shiqiao-parcel'),
    fromChat: true,
    caption: '从微信群的卡片点开：就是那一件事，看得到是从哪个群来的'
  },
  {
    page: 'search-none',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/matter/search/index',
    words: '飞机场',
    taps: ['找一找'],
    sees: '没有找到',
    caption: '没有找到：说清楚在哪些事里找的，还能怎么找'
  },
  {
    page: 'search',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/matter/search/index',
    taps: ['再细一点'],
    caption: '找一找：记得几个字就行，也可以按哪一步、哪方面来找'
  },
  {
    page: 'matter-split',
    role: 'resident',
    who: 'jiang-cuiying',
    route: matter('liuwan-dike'),
    caption: '提到镇里的事：分给了谁、谁说不归他，提出人都看得到'
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
