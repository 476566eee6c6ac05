import { dayWords } from '../../cloudfunctions/kernel/days'
import { groupIdOf } from '../../types/domain/tiers'
import { personId } from '../village/people'
import { saying, type Saying } from './sayings'
import { ago, minutesAgo, type Moment } from './story'

const noticeId = (key: string): string => `notice-demo-${key}`
const act = (name: string): string => `act-demo-${name}`
const households = (key: string): string => groupIdOf('households', personId(key))
const town = groupIdOf('town', 'n-yunxi-qingxi')
const shiqiao = groupIdOf('village', 'n-yunxi-qingxi-shiqiao')

const pass = (by: string, at: Moment, key: string, groupId: string): Saying =>
  saying(by, at, 'group.pass', { noticeId: noticeId(key), act: act(`${key}-${by}`), groupId })
const open = (by: string, at: Moment, key: string): Saying =>
  saying(by, at, 'group.open', { noticeId: noticeId(key) })

/** What the town and the village told: one notice all the way down, one in the village, one taken back. */
export const notices: Saying[] = [
  saying('jiang-zhenbang', ago(6, '09:00'), 'group.announce', (ahead) => ({
    id: noticeId('insurance'),
    groupId: town,
    topic: 'policy',
    text: `城乡居民医保开始缴费，每人 400 元，低保户和五保户不用自己出。${dayWords(ahead(26))}前在手机上缴，或者到村部由村干部代办，带上身份证。`
  })),
  open('zhou-lixin', ago(6, '09:20'), 'insurance'),
  pass('zhou-lixin', ago(6, '09:25'), 'insurance', shiqiao),
  open('shen-yulin', ago(6, '11:00'), 'insurance'),
  ...['chen-haisheng', 'chen-jiawang', 'zheng-lijuan', 'xu-guoliang', 'huang-suzhen'].map((who, index) =>
    open(who, ago(6, `12:${10 + index}`), 'insurance')
  ),
  pass('chen-jiawang', ago(6, '12:30'), 'insurance', households('chen-jiawang')),
  pass('zheng-lijuan', ago(6, '19:05'), 'insurance', households('zheng-lijuan')),
  open('wang-guixiang', ago(5, '08:00'), 'insurance'),
  saying('zhou-lixin', ago(3, '17:00'), 'group.announce', {
    id: noticeId('water'),
    groupId: shiqiao,
    topic: 'work',
    text: '明天上午八点到十二点，全村停水检修。'
  }),
  saying('zhou-lixin', ago(3, '17:10'), 'group.retract', {
    noticeId: noticeId('water'),
    act: act('water-back'),
    reason: '日子写错了，是后天停水，另外再发。'
  }),
  saying('zhou-lixin', minutesAgo(95), 'group.announce', {
    id: noticeId('meeting'),
    groupId: shiqiao,
    topic: 'appeals',
    text: '周二下午联席办公，议路灯、长凳和广场舞的事。联系到户的党员提前问问各户还有什么要说的。'
  }),
  open('huang-suzhen', minutesAgo(80), 'meeting')
]
