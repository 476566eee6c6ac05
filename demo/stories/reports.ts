import { matterIdOf } from '../../cloudfunctions/domain/fieldReport/matterId'
import { groupIdOf } from '../../types/domain/tiers'
import { personId } from '../village/people'
import { ago, minutesAgo } from './story'
import { saying, type Saying } from './sayings'

/** The id of a report of the demo. */
const reportId = (key: string): string => `report-demo-${key}`
const households = (key: string): string => groupIdOf('households', personId(key))

const ditch = reportId('shiqiao-ditch')
const ditchCase = matterIdOf(ditch, ditch)
const slope = reportId('fengshuping-slope')
const act = (name: string): string => `act-demo-report-${name}`

/** What members brought in: told to their groups, one made a case and handled, one pressing at the town. */
export const reports: Saying[] = [
  saying('xu-guoliang', ago(9, '08:10'), 'report.post', {
    id: ditch,
    groupId: households('xu-guoliang'),
    text: '晒谷坪边上的排水沟淤住了，昨晚下雨，水漫进了两户人家的院子。',
    category: 'infrastructure',
    needsAction: true
  }),
  saying('zhou-lixin', ago(9, '10:20'), 'matter.agenda', {
    id: ditchCase,
    act: act('ditch-1'),
    category: 'infrastructure',
    urgency: 'ordinary'
  }),
  saying('zhou-lixin', ago(8, '09:00'), 'matter.assign', {
    id: ditchCase,
    act: act('ditch-2'),
    leadId: personId('wu-zhiqiang'),
    text: '趁天晴清掉，沟口加一道格栅。'
  }),
  saying('wu-zhiqiang', ago(8, '09:30'), 'matter.take', { id: ditchCase, act: act('ditch-3') }),
  saying('wu-zhiqiang', ago(7, '16:40'), 'matter.progress', {
    id: ditchCase,
    act: act('ditch-4'),
    text: '清了大半，明天装格栅。'
  }),
  saying('wu-zhiqiang', ago(6, '11:15'), 'matter.finish', {
    id: ditchCase,
    act: act('ditch-5'),
    outcome: 'solved',
    text: '沟清通了，沟口装了格栅，以后每月看一次。'
  }),
  saying('zhang-shitou', ago(5, '06:50'), 'report.post', {
    id: slope,
    groupId: households('zhang-shitou'),
    text: '三组进山的路上方裂了一条缝，有两指宽，雨再下可能要塌。我拉了绳子，先不让过车。',
    category: 'safety',
    urgency: 'grave'
  }),
  saying('jiang-zhenbang', ago(4, '09:20'), 'report.mark', {
    id: slope,
    act: act('slope-1'),
    reason: '报得及时，当天就封了路，没有人受伤'
  }),
  saying('yao-wenbin', ago(2, '19:05'), 'report.post', {
    id: reportId('liuwan-bridge'),
    groupId: households('yao-wenbin'),
    text: '一组几家年轻人把河边的石阶扫干净了，还给老人装了一截扶手，大家都说好。',
    category: 'praise'
  }),
  saying('hu-jianping', minutesAgo(50), 'report.post', {
    id: reportId('shiqiao-pole'),
    groupId: households('hu-jianping'),
    text: '三组路口的电线杆被货车碰歪了，线垂到路面上，放学的孩子要从那里过。',
    category: 'safety',
    urgency: 'urgent'
  })
]
