import type { Contract } from '../../types/api'
import type { InputOf } from '../../types/api/contract'
import type { WishKind } from '../../types/domain/wishes'
import { saying, type Saying } from './sayings'
import { ago, minutesAgo, type Moment } from './story'

/** The id of a wish of the demo. */
const wishId = (key: string): string => `wish-demo-shiqiao-${key}`
const act = (key: string, step: number): string => `act-demo-wish-${key}-${step}`

/** A wish of the demo, by whom and when. */
const wish = (
  key: string,
  by: string,
  at: Moment,
  own: Omit<InputOf<Contract['wish.submit']>, 'id'>
): Saying => saying(by, at, 'wish.submit', { id: wishId(key), ...own })
const collate = (key: string, by: string, at: Moment, words: string, kind: WishKind) =>
  saying(by, at, 'wish.collate', { id: wishId(key), act: act(key, 1), words, kind })
const publish = (key: string, at: Moment, by = 'zhou-lixin') =>
  saying(by, at, 'wish.publish', { id: wishId(key), act: act(key, 2) })
const claim = (key: string, by: string, at: Moment, days: number, step = 3) =>
  saying(by, at, 'wish.claim', (ahead) => ({ id: wishId(key), act: act(key, step), until: ahead(days) }))

/** Wishes of 石桥村 in every state: come true, in hand, on the wall, on their way there, and not published. */
export const wishes: Saying[] = [
  wish('shoes', 'wang-guixiang', ago(12, '19:20'), {
    text: '我脚肿，想要一双厚底的棉鞋，40 码，冬天下地暖和点。',
    cost: 'to200'
  }),
  collate('shoes', 'chen-jiawang', ago(11, '08:40'), '想要一双厚底棉鞋，40 码，冬天穿', 'living'),
  publish('shoes', ago(11, '17:05')),
  claim('shoes', 'xu-guoliang', ago(10, '20:15'), -3),
  saying('xu-guoliang', ago(6, '18:30'), 'wish.fulfil', {
    id: wishId('shoes'),
    act: act('shoes', 4),
    text: '托家旺送过去了，试了正好。'
  }),
  saying('wang-guixiang', ago(6, '20:10'), 'wish.thank', {
    id: wishId('shoes'),
    act: act('shoes', 5),
    text: '很暖和，谢谢你们惦记。'
  }),

  wish('phone', 'liu-defu', ago(8, '09:10'), {
    text: '想学会用手机和孙子视频，教我两三回就行。',
    cost: 'none'
  }),
  collate('phone', 'chen-jiawang', ago(8, '11:30'), '老人想学用手机和孙子视频，教两三回就行', 'help'),
  publish('phone', ago(7, '09:00')),
  claim('phone', 'wu-xinyi', ago(5, '21:00'), 3),
  saying('wu-xinyi', ago(2, '19:40'), 'wish.add', {
    id: wishId('phone'),
    act: act('phone', 4),
    text: '教过一回了，周末再去一回。'
  }),

  wish('cane', 'xu-guoliang', ago(7, '16:20'), {
    text: '马春花腿脚不便，想要一根带座的拐杖，走累了能坐一坐。',
    whom: 'linked',
    householdId: 'h-ma-chunhua',
    cost: 'to200'
  }),
  collate('cane', 'he-shuigen', ago(6, '08:30'), '想要一根带座的拐杖，走累了能坐一坐', 'aid'),
  publish('cane', ago(6, '15:00')),
  claim('cane', 'hu-jianping', ago(5, '12:00'), -1),
  saying('hu-jianping', ago(3, '19:00'), 'wish.release', {
    id: wishId('cane'),
    act: act('cane', 4),
    text: '镇上的店没有货，我这几天要出门，怕耽误。'
  }),

  wish('lamp', 'zhu-amei', ago(6, '18:00'), {
    text: '院子里的灯坏了，够不着，想有人帮忙换一个。',
    cost: 'to50'
  }),
  collate('lamp', 'xu-jinshan', ago(5, '08:10'), '院子里的灯坏了够不着，想有人帮忙换一个', 'repair'),
  publish('lamp', ago(5, '09:30'), 'chen-haisheng'),
  claim('lamp', 'chen-xiaojun', ago(4, '18:30'), 1),
  saying('chen-xiaojun', ago(1, '17:50'), 'wish.fulfil', {
    id: wishId('lamp'),
    act: act('lamp', 4),
    text: '灯换好了，开关也紧了紧。'
  }),

  wish('books', 'ye-qing', ago(2, '20:30'), {
    text: '孩子上三年级，想要几本课外书，旧的也行。',
    whom: 'home',
    cost: 'to50'
  }),
  collate('books', 'huang-suzhen', minutesAgo(300), '想要几本三年级的课外书，旧的也行', 'learning'),

  wish('desk', 'wang-xiaolei', minutesAgo(130), { text: '想要一盏旧台灯，晚上写作业用。', cost: 'to50' }),
  wish('yarn', 'sun-yuee', minutesAgo(70), { text: '想要些旧毛线，给小孩织件毛衣。' }),

  wish('mobile', 'he-xiaoman', ago(9, '22:10'), { text: '想要一部新出的手机。', cost: 'more' }),
  saying('zhou-lixin', ago(8, '17:20'), 'wish.decline', {
    id: wishId('mobile'),
    act: act('mobile', 1),
    text: '花销太大，不合适上墙。要是上网课缺手机，到村部来登记，有旧的可以借。'
  }),
  wish('stove', 'fang-yongkang', ago(4, '10:00'), { text: '想要一个电暖器。', cost: 'to200' }),
  saying('fang-yongkang', ago(3, '08:00'), 'wish.withdraw', {
    id: wishId('stove'),
    act: act('stove', 1),
    text: '儿子买回来了。'
  })
]
