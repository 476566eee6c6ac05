import type { Page } from 'playwright-core'
import { front } from '../browser/visit'
import { smallRoster } from './smallRoster'

/** A picture to take: a page as one person comes upon it. */
export interface Shot {
  /** The page; with the role it names the file. */
  page: string
  role: string
  /** Who of the demo village looks: a key of the roster; nobody known without one. */
  who?: string
  route: string
  /** Opened from a card in a WeChat chat that is tied to no group. */
  fromChat?: true
  caption: string
  /** What is tapped first, by the words on it. */
  taps?: string[]
  /** Words that stand there once what was tapped is done. */
  sees?: string
  /** What is chosen where the last tap asks for a file. */
  file?: { name: string; mimeType: string; buffer: Buffer }
}

const matter = (key: string) => `/pages/matter/index?id=matter-demo-${key}`

/** Every page for every role that uses it, in the order in which a village comes upon them. */
export const shots: Shot[] = [
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
    taps: ['搬到别处', '看下面：清溪镇'],
    caption: '把一个组搬到别的村：先看清楚会跟着变的'
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
    sees: '行可以导入',
    caption: '先核对：哪一行有问题、为什么，写入之前都看得到'
  },
  {
    page: 'codes',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/link/codes/index',
    caption: '各户邀请码：打印出来，剪开发到每户'
  },
  { page: 'claim', role: 'stranger', route: '/pages/claim/index', caption: '用村里给的邀请码登记一次' },
  {
    page: 'join',
    role: 'stranger',
    route: '/link/join/index?code=HZYZ2345QM',
    caption: '扫了邀请条：点自己的名字就登记好了'
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
    route: '/pages/ask/index',
    caption: '反映问题：一句话就行'
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
    route: '/pages/messages/index',
    caption: '每走一步都告诉提的人'
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
  },
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
  }
]

/** Taps what a shot taps. */
export async function reach(page: Page, { taps = [], file, sees }: Shot): Promise<void> {
  for (const [index, words] of taps.entries()) {
    const asked = file && index === taps.length - 1 ? page.waitForEvent('filechooser') : undefined
    await front(page).getByRole('button', { name: words }).first().click()
    if (asked && file) await (await asked).setFiles(file)
  }
  if (sees) await front(page).getByText(sees).first().waitFor()
}
