import { personId } from '../village/people'
import { ago, step, workdaysAgo, type Story } from './story'

/** What villages could not do themselves and brought before the town. */
export const town: Story[] = [
  {
    key: 'shiqiao-voltage',
    by: 'ma-chunhua',
    at: ago(6, '19:10'),
    text: '一到做饭的时候电灯就发暗，电饭煲煮不熟。我们二组靠山这几户都这样，是不是变压器太小？',
    then: [
      step('zhou-lixin', ago(5, '08:50'), 'agenda', { category: 'infrastructure', urgency: 'ordinary' }),
      step('zhou-lixin', ago(1, '10:10'), 'escalate', {
        text: '量过了，末端只有一百七十伏，要换变压器，村里做不了主。'
      })
    ]
  },
  {
    key: 'liuwan-dike',
    by: 'jiang-cuiying',
    at: workdaysAgo(8, '08:40'),
    text: '河堤塌了两丈多，堤上的电杆也歪了，再涨水就要倒到我家菜地里。村里填过一次土，又冲走了。',
    place: '柳湾河堤，二组码头下',
    then: [
      step('yu-songnian', workdaysAgo(7, '09:10'), 'agenda', {
        category: 'safety',
        urgency: 'complex',
        text: '去看过了，堤脚是空的，填土没有用。'
      }),
      step('shen-yulin', workdaysAgo(5, '10:20'), 'escalate', {
        text: '要打桩、要移电杆，村里没有这个钱也没有这个手艺，请镇里协调。'
      }),
      step('jiang-zhenbang', workdaysAgo(3, '10:30'), 'split', {
        parts: [
          { unitId: personId('hao-qingyuan'), text: '到现场看看堤脚，说说怎么固、什么时候能动工。' },
          { unitId: personId('lei-yongliang'), text: '堤上歪了的电杆，请先扶正、拉好拉线。' }
        ]
      }),
      step('lei-yongliang', workdaysAgo(2, '15:30'), 'objectPart', {
        text: '看过了，这根是广播杆，不是电力的，归文化站管。'
      })
    ]
  },
  {
    key: 'fengshuping-signal',
    by: 'tan-meizhi',
    at: workdaysAgo(7, '07:50'),
    text: '三组背阴这边手机没信号，老人摔了电话都打不出去。能不能请镇里问问加个基站？',
    then: [
      step('luo-chunsheng', workdaysAgo(6, '09:30'), 'agenda', {
        category: 'infrastructure',
        urgency: 'complex'
      }),
      step('luo-chunsheng', workdaysAgo(4, '10:00'), 'escalate', {
        text: '基站不归村里管，请镇里跟通信公司说。'
      }),
      step('jiang-zhenbang', workdaysAgo(1, '16:20'), 'reply', {
        text: '问过通信公司了：背阴那边列进了明年一季度的补盲计划，年前先在村部装一个信号放大器，这个月底到。'
      })
    ]
  }
]
