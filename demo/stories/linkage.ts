import { personId } from '../village/people'
import { saying, type Saying } from './sayings'
import { ago, minutesAgo } from './story'

const list = 'list-demo-shiqiao-1'
/** 孙月娥家 in 石桥村: nobody was linked with it; it is on the list that is shown publicly. */
const yuee = 'h-sun-yuee'
/** 覃玉莲家 in 枫树坪村: the village asked a member, who has not answered yet. */
const yulian = 'h-qin-yulian'
/** 陆小芳家 in 柳湾村: it wants another member, and the village has to say. */
const xiaofang = 'h-lu-xiaofang'
const act = (key: string) => `act-demo-linkage-${key}`

/** How links came about, and what is still open with them. */
export const linkage: Saying[] = [
  saying('zhou-lixin', ago(6, '09:40'), 'link.assign', {
    id: yuee,
    act: act('assign-1'),
    memberId: personId('chen-haisheng')
  }),
  saying('chen-haisheng', ago(6, '12:10'), 'link.accept', {
    id: yuee,
    act: act('accept-1'),
    memberId: personId('chen-haisheng')
  }),
  saying('zhou-lixin', ago(4, '08:30'), 'link.draft', {
    id: list,
    act: act('draft-1'),
    nodeId: 'n-yunxi-qingxi-shiqiao'
  }),
  saying('zhou-lixin', ago(3, '20:15'), 'link.confirm', (ahead) => ({
    id: list,
    act: act('confirm-1'),
    day: ahead(-3),
    present: 11,
    favor: 10
  })),
  saying('zhou-lixin', ago(2, '08:00'), 'link.publish', { id: list, act: act('publish-1') }),
  saying('wang-guixiang', ago(1, '19:05'), 'link.object', {
    id: yuee,
    act: act('object-1'),
    text: '海生平时忙村里的事，月娥家有小孩要接，住得近的丽娟更方便。'
  }),
  saying('luo-chunsheng', ago(1, '10:20'), 'link.assign', {
    id: yulian,
    act: act('assign-2'),
    memberId: personId('luo-changgui')
  }),
  saying('lu-xiaofang', ago(3, '19:00'), 'link.change', {
    id: xiaofang,
    act: act('change-1'),
    memberId: personId('yao-wenbin'),
    text: '文斌家就在隔壁，有事喊一声就到。'
  }),
  saying('yao-wenbin', ago(2, '12:30'), 'link.accept', {
    id: xiaofang,
    act: act('accept-2'),
    memberId: personId('yao-wenbin')
  }),
  saying('shen-agen', minutesAgo(200), 'link.advise', {
    id: xiaofang,
    act: act('advise-1'),
    favors: true,
    text: '两家挨着，文斌也愿意，我赞成。'
  })
]
