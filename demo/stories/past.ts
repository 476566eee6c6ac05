import { personId } from '../village/people'
import { ago, minutesAgo, step, type Story } from './story'

/** What goes past those it is about, hides a name, or was filed for somebody without a telephone. */
export const past: Story[] = [
  {
    key: 'shiqiao-past-village',
    by: 'ma-chunhua',
    at: ago(2, '19:20'),
    text: '去年修机耕路征了我家半分地，说好的青苗钱村里一直没有发。问了几回，都说再等等，账也没有贴出来看过。',
    wishes: { about: ['office'] },
    then: [
      step('jiang-zhenbang', ago(1, '09:05'), 'agenda', {
        category: 'affairs',
        urgency: 'ordinary',
        text: '镇里先把那一批的发放表调来看。'
      })
    ]
  },
  {
    key: 'shiqiao-hidden-name',
    by: 'wang-xiaolei',
    at: ago(3, '20:10'),
    text: '一组晒谷坪边上夜里有人烧塑料，味道呛得开不了窗。都是邻居，不想让人知道是我说的。',
    wishes: { hideName: true },
    then: [
      step('chen-jiawang', ago(2, '08:30'), 'agenda', { category: 'environment', urgency: 'ordinary' }),
      step('chen-haisheng', ago(1, '15:00'), 'assign', {
        leadId: personId('chen-xiaojun'),
        text: '晚上去转两回，当面讲清楚。'
      }),
      step('chen-xiaojun', ago(1, '16:10'), 'take', {})
    ]
  },
  {
    key: 'shiqiao-on-behalf',
    by: 'hu-jianping',
    at: minutesAgo(95),
    text: '赵阿婆家厨房的瓦漏雨，灶台天天湿着，她一个人上不了房。她没有手机，我替她说一声。',
    wishes: {
      onBehalf: {
        householdId: 'h-zhao-yuzhen',
        personId: personId('zhao-yuzhen'),
        receipt: 'W8KPTR4N7C'
      }
    },
    then: []
  }
]
