import { personId } from '../village/people'
import { saying, type Saying } from './sayings'
import { ago, step, type Story } from './story'

/** What two households said of one thing and is handled together, and what has to stand still for a while. */
export const together: Story[] = [
  {
    key: 'shiqiao-tap',
    by: 'wang-guixiang',
    at: ago(7, '18:20'),
    text: '这几天早晚水龙头里只有一根线，洗菜都要等半天，我们一组家家这样。',
    then: [
      step('zhou-lixin', ago(6, '10:30'), 'agenda', { category: 'welfare', urgency: 'ordinary' }),
      step('zhou-lixin', ago(6, '11:00'), 'share', { text: '一组早晚水压低' }),
      step('zhou-lixin', ago(5, '16:00'), 'assign', { leadId: personId('chen-haisheng') }),
      step('chen-haisheng', ago(5, '17:10'), 'take', {}),
      step('chen-haisheng', ago(2, '09:40'), 'progress', { text: '水厂来查了，管子在老槐树下面漏。' })
    ]
  },
  {
    key: 'shiqiao-tap-too',
    by: 'xu-ting',
    at: ago(6, '19:30'),
    text: '晚上家里没水压，热水器都打不着火，孩子洗澡洗到一半就凉了。',
    then: [
      step('zhou-lixin', ago(5, '09:00'), 'merge', { into: 'matter-demo-shiqiao-tap', text: '同一根管子。' })
    ]
  },
  {
    key: 'shiqiao-courtyard',
    by: 'ye-qing',
    at: ago(9, '08:10'),
    text: '晒谷场的水泥地裂了大口子，晒谷子都漏到缝里去了，能不能补一补？',
    then: [
      step('zhou-lixin', ago(8, '09:00'), 'agenda', { category: 'infrastructure', urgency: 'ordinary' }),
      step('zhou-lixin', ago(7, '15:00'), 'assign', { leadId: personId('chen-xiaojun') }),
      step('chen-xiaojun', ago(7, '16:30'), 'take', {}),
      step('chen-xiaojun', ago(2, '08:30'), 'hold', (ahead) => ({
        why: 'weather' as const,
        text: '这几天夜里上冻，水泥浇下去要裂。',
        until: ahead(5)
      }))
    ]
  }
]

const of = 'matter-demo-shiqiao-tap'

/** Households that said 我家也是 of it: one by a tap alone, one in words of their own. */
export const metoo: Saying[] = [
  saying('liu-defu', ago(4, '08:10'), 'matter.metoo', { id: 'matter-demo-metoo-defu', of }),
  saying('zhou-xiulan', ago(3, '19:45'), 'matter.metoo', {
    id: 'matter-demo-metoo-xiulan',
    of,
    text: '我家住得高，中午也只滴得出几滴，得提前接两桶备着。'
  })
]
