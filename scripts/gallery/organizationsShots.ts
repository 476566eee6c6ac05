import type { Shot } from './shot'
import { smallRoster } from './smallRoster'

/** The tree, who serves where, settings and the roster. */
export const organizationsShots: Shot[] = [
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
    page: 'health',
    role: 'admin',
    who: 'song-wenhui',
    route: '/admin/health/index',
    taps: ['重新核对全部数据'],
    sees: '都对得上',
    caption: '运行情况：有没有卡住的、晚了的；从记录重新核对全部数据'
  },
  {
    page: 'grant',
    role: 'admin',
    who: 'song-wenhui',
    route: '/admin/grant/index?id=n-yunxi-qingxi-liuwan&name=%E6%9F%B3%E6%B9%BE%E6%9D%91',
    caption: '授予职务：按姓名或手机号找人'
  },
  {
    page: 'grant-chosen',
    role: 'admin',
    who: 'song-wenhui',
    route: '/admin/grant/index?id=n-yunxi-qingxi-liuwan&kind=village&name=%E6%9F%B3%E6%B9%BE%E6%9D%91',
    words: '唐',
    taps: ['找人', '唐志远', '村(社)干部'],
    sees: '具体职务',
    caption: '授予职务：选职务，要分清的再选具体职务'
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
    page: 'organization-designate',
    role: 'admin',
    who: 'song-wenhui',
    route: '/admin/node/index?id=n-yunxi-qingxi-shiqiao',
    taps: ['定具体职务：周立新，石桥村 · 村支书(村(社)干部)'],
    sees: '不多给',
    caption: '定具体职务：书记、委员、驻村干部……，权限不变'
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
  }
]
