import type { Shot } from './shot'

/** Members and households. */
export const linkageShots: Shot[] = [
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
    page: 'codes',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/link/codes/index',
    caption: '各户邀请码：打印出来，剪开发到每户'
  },
  {
    page: 'join',
    role: 'stranger',
    route: '/link/join/index?code=HZYZ2345QM',
    caption: '扫了邀请条：点自己的名字就登记好了'
  },
  {
    page: 'household',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/link/household/index',
    caption: '我家：家里人、户代表、谁看过电话'
  },
  {
    page: 'care',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/link/care/index',
    caption: '请人多照看：告诉谁、告诉什么由自家定，随时收回'
  },
  {
    page: 'care-give',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/link/care/index',
    taps: ['告诉别人：老人一个人住'],
    sees: '同意告诉他们',
    caption: '一样一样地选：谁会知道，为什么'
  },
  {
    page: 'household-care',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/link/household/index?id=h-liu-defu',
    taps: ['看一看'],
    sees: '老人一个人住',
    caption: '一户愿意让您知道的：点开才看得到，他家知道是谁看的'
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
  }
]
