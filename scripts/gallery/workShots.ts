import type { Shot } from './shot'

/** What hubs, officers, handlers and the town work on, and its figures. */
export const workShots: Shot[] = [
  {
    page: 'publications',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/work/publications/index',
    caption: '要公开的话，机器拿不准的由人看'
  },
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
  {
    page: 'agenda',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/work/agenda/index',
    caption: '联合办公：今天要议的事'
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
    page: 'minutes',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/work/minutes/index?day=2026-11-18',
    caption: '会议记录：定下来的自动记好，打印就能贴'
  },
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
  }
]
