import type { Shot } from './shot'

const wish = (key: string): string => `/wish/wish/index?id=wish-demo-shiqiao-${key}`

/** Micro-wishes, from asking to thanking. */
export const wishShots: Shot[] = [
  {
    page: 'wish-ask',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/wish/ask/index',
    caption: '许个心愿：一句话就行，墙上不写名字'
  },
  {
    page: 'wish-wall',
    role: 'resident',
    who: 'wang-guixiang',
    route: '/wish/wall/index',
    caption: '心愿墙：只写心愿，不写是谁家的'
  },
  {
    page: 'wish-open',
    role: 'resident',
    who: 'wang-guixiang',
    route: wish('cane'),
    taps: ['我来认领'],
    caption: '认领一个心愿：说好哪天前办到'
  },
  {
    page: 'wish-thanked',
    role: 'resident',
    who: 'wang-guixiang',
    route: wish('shoes'),
    caption: '圆了的心愿，从头到尾'
  },
  {
    page: 'wish-fulfilled',
    role: 'resident',
    who: 'zhu-amei',
    route: wish('lamp'),
    caption: '办到了，点一下「收到了，谢谢」'
  },
  {
    page: 'wish-declined',
    role: 'resident',
    who: 'he-xiaoman',
    route: wish('mobile'),
    caption: '没有上墙的，也说明原因'
  },
  {
    page: 'wish-hand',
    role: 'volunteer',
    who: 'wu-xinyi',
    route: wish('phone'),
    caption: '认领的人：怎么送过去，问联系人，看不到是谁家'
  },
  {
    page: 'wish-tray',
    role: 'hub',
    who: 'chen-jiawang',
    route: '/wish/tray/index',
    caption: '中心户：等整理的心愿'
  },
  {
    page: 'wish-collate',
    role: 'hub',
    who: 'chen-jiawang',
    route: wish('desk'),
    taps: ['整理好，送村里'],
    caption: '整理：改成墙上的话，选一类'
  },
  {
    page: 'wish-tray',
    role: 'officer',
    who: 'zhou-lixin',
    route: '/wish/tray/index',
    caption: '村干部：等上墙的、墙上的、认领了的'
  }
]
