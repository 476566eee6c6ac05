import { matter, type Shot } from './shot'
import { smallRoster } from './smallRoster'

/** The first half of the pages, in the order in which a village comes upon them. */
export const firstShots: Shot[] = [
  {
    page: 'home',
    role: 'stranger',
    route: '/pages/home/index',
    caption: '还没登记的人先看到这是什么、怎么登记'
  },
  {
    page: 'first',
    role: 'stranger',
    route: '/admin/first/index',
    caption: '第一位管理员：用装系统时打印的一次性码'
  },
  {
    page: 'organization',
    role: 'admin',
    who: 'song-wenhui',
    route: '/admin/node/index?id=n-yunxi-qingxi-liuwan',
    caption: '管理员看一个村：下级组织、谁任什么职'
  },
  {
    page: 'settings',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/admin/settings/index',
    caption: '办事规定：几天办好、哪天议事，村里能定的自己定，谁改过都看得到'
  },
  {
    page: 'grant',
    role: 'admin',
    who: 'song-wenhui',
    route: '/admin/grant/index?id=n-yunxi-qingxi-liuwan&name=%E6%9F%B3%E6%B9%BE%E6%9D%91',
    caption: '授予职务：按姓名或手机号找人'
  },
  {
    page: 'organization-move',
    role: 'admin',
    who: 'song-wenhui',
    route: '/admin/node/index?id=n-yunxi-qingxi-liuwan-1',
    taps: ['搬到别处', '看下面：清溪镇', '搬到这里：石桥村'],
    sees: '没办完的事',
    caption: '把一个组搬到别的村：先看清楚会跟着变的'
  },
  {
    page: 'organization-end',
    role: 'admin',
    who: 'song-wenhui',
    route: '/admin/node/index?id=n-yunxi-qingxi-shiqiao',
    taps: ['免去'],
    sees: '没办完的事',
    caption: '免去职务以前：手上还有哪些事，交给谁接着办'
  },
  {
    page: 'away',
    role: 'admin',
    who: 'song-wenhui',
    route: '/admin/node/index?id=n-yunxi-qingxi-shiqiao',
    taps: ['外出，请人代办'],
    sees: '请谁代办',
    caption: '有人外出：从哪天到哪天，请谁代办'
  },
  {
    page: 'linkage-above',
    role: 'town',
    who: 'jiang-zhenbang',
    route: '/link/above/index',
    sees: '没有转上来的联户',
    caption: '村里没有人能定的联户，转到镇里'
  },
  {
    page: 'requests',
    role: 'member',
    who: 'ma-chunhua',
    route: '/link/requests/index',
    sees: '等您点头',
    caption: '等您点头：谁登记到您管的户'
  },
  {
    page: 'roster',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/admin/roster/index',
    caption: '名册：村里现有的 Excel 表就行'
  },
  {
    page: 'roster-preview',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/admin/roster/index',
    taps: ['选名册文件'],
    file: smallRoster,
    sees: '联系党员·姓名 → 联系党员',
    caption: '先核对：表里的每一栏认成了什么，不对就改'
  },
  {
    page: 'roster-column',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/admin/roster/index',
    taps: ['选名册文件'],
    file: smallRoster,
    then: ['改'],
    sees: '这一栏是什么',
    caption: '这一栏认错了，自己选'
  },
  {
    page: 'roster-asked',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/admin/roster/index',
    taps: ['选名册文件'],
    file: smallRoster,
    then: ['请核对', '1957 年 10 月'],
    sees: '再读一遍',
    caption: '拿不准的先问：生日、是不是同一个人、号码是谁的'
  },
  {
    page: 'roster-left',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/admin/roster/index',
    taps: ['选名册文件'],
    file: smallRoster,
    then: ['没有读的'],
    sees: '座机',
    caption: '哪一格没有读、为什么，都写明白，人照样写入'
  },
  {
    page: 'codes',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/link/codes/index',
    caption: '各户邀请码：打印出来，剪开发到每户'
  },
  { page: 'claim', role: 'stranger', route: '/account/claim/index', caption: '用村里给的邀请码登记一次' },
  {
    page: 'join',
    role: 'stranger',
    route: '/link/join/index?code=HZYZ2345QM',
    caption: '扫了邀请条：点自己的名字就登记好了'
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
    page: 'mine',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/pages/mine/index',
    caption: '我反映过的事'
  },
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
  },
  {
    page: 'publications',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/work/publications/index',
    caption: '要公开的话，机器拿不准的由人看'
  },
  {
    page: 'me',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/pages/me/index',
    caption: '我：长辈版、存了什么'
  },
  {
    page: 'household',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/link/household/index',
    caption: '我家：家里人、户代表、谁看过电话'
  },
  {
    page: 'linkage',
    role: 'resident',
    who: 'lu-xiaofang',
    route: '/link/home/index',
    caption: '我家的联系党员是谁，换人走到哪一步'
  },
  {
    page: 'linkage-list',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/link/list/index?id=list-demo-shiqiao-1',
    caption: '公示的名单：还剩几天，哪里可以提异议'
  },
  {
    page: 'public',
    role: 'stranger',
    route: '/link/member/index?id=p-xu-guoliang',
    caption: '党员的公开页：谁都能看，没有一户的名字'
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
    page: 'home',
    role: 'member',
    who: 'xu-guoliang',
    route: '/pages/home/index',
    caption: '党员的首页：了解到什么，说一句'
  },
  {
    page: 'linkage',
    role: 'member',
    who: 'luo-changgui',
    route: '/link/mine/index',
    caption: '我的联户：等我回话的排在最前'
  }
]
