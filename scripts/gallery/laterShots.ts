import { matter, type Shot } from './shot'

/** The second half of the pages, in the order in which a village comes upon them. */
export const laterShots: Shot[] = [
  {
    page: 'household',
    role: 'member',
    who: 'xu-guoliang',
    route: '/link/household/index?id=h-ma-chunhua',
    caption: '党员看联系的户：电话先遮住，看要说明为什么'
  },
  {
    page: 'groups',
    role: 'member',
    who: 'chen-jiawang',
    route: '/group/list/index',
    caption: '我的群：谁在里面跟着联户走，没看的有几条'
  },
  {
    page: 'report-post',
    role: 'member',
    who: 'xu-guoliang',
    route: '/group/reportPost/index',
    caption: '说一句：写一句就能发'
  },
  {
    page: 'report',
    role: 'member',
    who: 'xu-guoliang',
    route: '/group/report/index?id=report-demo-shiqiao-ditch',
    caption: '一条民情信息：立成了一件事，办到哪一步'
  },
  {
    page: 'report-ledger',
    role: 'member',
    who: 'zhang-shitou',
    route: '/group/reportLedger/index',
    caption: '奖励记账：一笔一笔，冲销的也留着'
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
  { page: 'home', role: 'hub', who: 'chen-jiawang', route: '/pages/home/index', caption: '党员中心户的首页' },
  { page: 'sort', role: 'hub', who: 'chen-jiawang', route: '/work/sort/index', caption: '梳理：一次看一件' },
  {
    page: 'unanswered',
    role: 'hub',
    who: 'chen-jiawang',
    route: '/work/unanswered/index',
    caption: '问过群众、还等着回话的事'
  },
  {
    page: 'sort-answer',
    role: 'hub',
    who: 'chen-jiawang',
    route: '/work/sort/index',
    taps: ['当场答复'],
    caption: '能当场说清的，直接答复'
  },
  { page: 'home', role: 'officer', who: 'zhou-lixin', route: '/pages/home/index', caption: '村支书的首页' },
  {
    page: 'me',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/pages/me/index',
    caption: '村支书的「我」：联户、名册、邀请码都从这里进'
  },
  {
    page: 'agenda',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/work/agenda/index',
    caption: '联合办公：今天要议的事'
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
    page: 'tie',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/group/tie/index',
    fromChat: true,
    caption: '把微信群绑定到村里的工作群：谁能看什么都不变'
  },
  {
    page: 'meeting',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/work/agenda/index?meet=n-yunxi-qingxi-shiqiao',
    caption: '开会：一件一件过'
  },
  {
    page: 'watch',
    role: 'officer',
    who: 'shen-yulin',
    route: '/work/watch/index',
    caption: '村里的事，哪些超期'
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
    page: 'linkage',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/link/office/index',
    caption: '联户管理：先看哪些户还没有联系的党员'
  },
  {
    page: 'linkage-objections',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/link/office/index?desk=objected',
    caption: '公示里的异议：谁提的只有不相干的干部看得到'
  },
  {
    page: 'linkage-approval',
    role: 'officer',
    who: 'shen-yulin',
    route: '/link/office/index?desk=approving',
    caption: '换人要村里批准'
  },
  {
    page: 'feed',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/group/feed/index?id=v-n-yunxi-qingxi-shiqiao',
    caption: '村里的工作群：通知、反映的事和进展'
  },
  {
    page: 'group-people',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/group/people/index?id=v-n-yunxi-qingxi-shiqiao',
    caption: '群里有谁：跟着联户和任职走，不用手工拉人'
  },
  {
    page: 'notice',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/group/notice/index?id=notice-demo-insurance',
    caption: '一条通知：谁看过了，转到了哪些群'
  },
  {
    page: 'announce',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/group/announce/index?groupId=v-n-yunxi-qingxi-shiqiao',
    caption: '发通知：哪方面的，一段话'
  },
  {
    page: 'reports',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/group/reports/index',
    caption: '村里的民情信息：急的在前'
  },
  { page: 'home', role: 'handler', who: 'wu-zhiqiang', route: '/pages/home/index', caption: '承办人的首页' },
  {
    page: 'handle',
    role: 'handler',
    who: 'luo-aihua',
    route: '/work/handle/index',
    caption: '我在办的，按期限排'
  },
  {
    page: 'handle-late',
    role: 'handler',
    who: 'qian-dayong',
    route: '/work/handle/index',
    caption: '超期了，老老实实写着'
  },
  {
    page: 'progress',
    role: 'handler',
    who: 'qian-dayong',
    route: '/work/handle/index',
    taps: ['说说进展'],
    caption: '一句话、一张照片，说说进展'
  },
  {
    page: 'home',
    role: 'town',
    who: 'jiang-zhenbang',
    route: '/pages/home/index',
    caption: '镇党委办公室的首页'
  },
  {
    page: 'town',
    role: 'town',
    who: 'jiang-zhenbang',
    route: '/work/town/index',
    caption: '镇里的事：村里提上来的，分给单位、答复或退回'
  },
  {
    page: 'town-split',
    role: 'town',
    who: 'jiang-zhenbang',
    route: '/work/town/index',
    taps: ['分给单位'],
    caption: '分给哪家、请他们做什么，一次分几份'
  },
  {
    page: 'town-units',
    role: 'town',
    who: 'jiang-zhenbang',
    route: '/work/town/index?desk=units',
    caption: '单位在办的：在等哪一家，哪一份退回来了'
  },
  {
    page: 'town-late',
    role: 'town',
    who: 'jiang-zhenbang',
    route: '/work/town/index?desk=late',
    caption: '督办：各村超期的，最久的在前面'
  },
  {
    page: 'parts',
    role: 'unit',
    who: 'hao-qingyuan',
    route: '/work/parts/index',
    caption: '单位看镇里分来的：答复，或者说明不归自己'
  },
  {
    page: 'inform',
    role: 'officer',
    who: 'luo-chunsheng',
    route: '/work/inform/index',
    caption: '镇里答复了，由村里告诉提出人'
  },
  {
    page: 'matter-split',
    role: 'resident',
    who: 'jiang-cuiying',
    route: matter('liuwan-dike'),
    caption: '提到镇里的事：分给了谁、谁说不归他，提出人都看得到'
  }
]
