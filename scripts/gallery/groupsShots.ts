import type { Shot } from './shot'

/** Contact groups, notices and field reports. */
export const groupsShots: Shot[] = [
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
    page: 'tie',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/group/tie/index',
    fromChat: true,
    caption: '把微信群绑定到村里的工作群：谁能看什么都不变'
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
  }
]
