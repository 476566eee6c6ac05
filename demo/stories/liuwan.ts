import { personId } from '../village/people'
import { ago, minutesAgo, step, workdaysAgo, type Story } from './story'

const dayong = personId('qian-dayong')
const guoping = personId('shen-guoping')
const hongmei = personId('qian-hongmei')

/** What the people of 柳湾村 brought up in the last three weeks. */
export const liuwan: Story[] = [
  {
    key: 'liuwan-river',
    by: 'lu-xiaofang',
    at: ago(18, '17:40'),
    text: '河湾里漂了好多泡沫和塑料瓶，涨水以后全挂在柳树上。孩子们夏天还在边上玩，请人清一清吧。',
    scenes: ['river-litter'],
    place: '柳湾河湾',
    then: [
      step('shen-agen', ago(17, '08:30'), 'agenda', { category: 'environment', urgency: 'ordinary' }),
      step('shen-yulin', ago(16, '09:00'), 'assign', {
        leadId: dayong,
        text: '大勇带船，党员中心户各出一个人。'
      }),
      step('qian-dayong', ago(16, '10:00'), 'take', {}),
      step(
        'qian-dayong',
        ago(14, '15:30'),
        'progress',
        { text: '今天清了上半段，装了十一袋。明天清下半段。' },
        'river-litter'
      ),
      step('qian-dayong', ago(13, '16:10'), 'finish', {
        outcome: 'solved',
        text: '全部清完，一共二十三袋。上游口子拉了一道拦漂网，每周五我来收一次。'
      }),
      step('lu-xiaofang', ago(12, '19:20'), 'rate', {
        satisfaction: 'yes',
        score: 5,
        text: '河水又看得见底了。'
      })
    ]
  },
  {
    key: 'liuwan-pit',
    by: 'lu-ming',
    at: ago(19, '18:30'),
    text: '二组进村的水泥路有个大坑，下雨积水看不见深浅，骑电动车的已经摔了两个。',
    scenes: ['road-pit'],
    place: '二组进村路，第三个电杆旁',
    then: [
      step('shen-agen', ago(18, '09:00'), 'agenda', {
        category: 'infrastructure',
        urgency: 'ordinary',
        text: '坑有脸盆大，先拿锥桶围了。'
      }),
      step('qian-hongmei', ago(17, '10:00'), 'assign', { leadId: dayong }),
      step('qian-dayong', ago(17, '13:00'), 'take', {}),
      step(
        'qian-dayong',
        ago(12, '17:00'),
        'progress',
        { text: '水泥和石子到了，连着下雨不能浇，先用碎石垫平了。' },
        'road-pit'
      )
    ]
  },
  {
    key: 'liuwan-pension',
    by: 'yu-jing',
    at: ago(15, '10:20'),
    text: '我爸今年满六十了，养老金怎么领？要不要本人去？他腿不方便。',
    then: [
      step('gu-xueqin', ago(14, '15:40'), 'answer', {
        category: 'welfare',
        text: '不用本人跑。把身份证、户口本和社保卡拍照发给我，我在便民点代办。手续齐了，从满六十的下个月开始发，打到社保卡上。'
      }),
      step('yu-jing', ago(13, '20:30'), 'rate', { satisfaction: 'yes', text: '一次就问明白了。' })
    ]
  },
  {
    key: 'liuwan-boundary',
    by: 'jiang-cuiying',
    at: ago(8, '09:15'),
    text: '我家菜地和隔壁的界石被挪了，少了大概两尺。不想吵架，想请村里按承包证上的尺寸量一量，重新把石头立好。',
    then: [
      step('yu-songnian', ago(7, '10:30'), 'agenda', {
        category: 'dispute',
        urgency: 'complex',
        text: '两家我都问过，都愿意重新量。'
      }),
      step('shen-yulin', ago(5, '09:30'), 'assign', {
        leadId: guoping,
        helperIds: [hongmei],
        text: '带上承包台账，两家都到场再量。'
      })
    ]
  },
  {
    key: 'liuwan-shuttle',
    by: 'yao-siqi',
    at: ago(13, '20:00'),
    text: '柳湾小学撤并以后孩子要去镇上读书，能不能开一趟校车？我们一组就有九个孩子。',
    then: [
      step('tang-qiaoyun', ago(12, '09:20'), 'agenda', { category: 'welfare', urgency: 'complex' }),
      step('shen-yulin', ago(11, '09:30'), 'assign', { leadId: hongmei }),
      step('qian-hongmei', ago(11, '14:00'), 'take', {}),
      step('qian-hongmei', ago(4, '16:30'), 'finish', {
        outcome: 'unsolvable',
        text: '我们和学校、公交公司谈了三次。今年没有校车指标，单开一趟要等明年预算。眼下公交公司答应早上七点那班在柳湾口多等五分钟，村里安排一位志愿者跟车。明年三月我们再去申请。'
      }),
      step('yao-siqi', ago(3, '21:00'), 'rate', {
        satisfaction: 'basically',
        score: 3,
        text: '没校车有点失望，不过跟车的阿姨很好，说清楚了我们能理解。'
      })
    ]
  },
  {
    key: 'liuwan-signal',
    by: 'fan-xiaoyan',
    at: workdaysAgo(6, '21:10'),
    text: '我们二组靠山这几户手机信号只有一格，孩子上网课老断。希望反映给通信公司。',
    then: []
  },
  {
    key: 'liuwan-trees',
    by: 'pan-shuiying',
    at: ago(3, '07:50'),
    text: '河堤上那棵老柳树空心了，昨晚大风掉了一根大枝子，正好是孩子等车的地方。',
    then: [
      step('tang-qiaoyun', ago(3, '08:10'), 'agenda', {
        category: 'safety',
        urgency: 'urgent',
        text: '已经拉了绳子不让人站。'
      }),
      step('qian-hongmei', ago(3, '08:30'), 'assign', { leadId: dayong, text: '先锯险枝，老树能保就保。' }),
      step('qian-dayong', ago(3, '08:45'), 'take', {}),
      step('qian-dayong', ago(3, '17:10'), 'finish', {
        outcome: 'solved',
        text: '三根险枝锯掉了，树洞做了支撑，林业站看过，说还能活好多年。'
      }),
      step('pan-shuiying', ago(2, '08:00'), 'rate', { satisfaction: 'yes', score: 5 })
    ]
  },
  {
    key: 'liuwan-screen',
    by: 'gu-wei',
    at: ago(1, '19:30'),
    text: '村务公开栏的玻璃裂了，里面的账目表看不清。建议换块玻璃，再发一份到手机上。',
    then: [
      step('yu-songnian', ago(1, '20:05'), 'agenda', {
        category: 'affairs',
        urgency: 'ordinary',
        text: '公开的事不能拖。'
      })
    ]
  },
  {
    key: 'liuwan-pump',
    by: 'jin-fengxian',
    at: minutesAgo(180),
    text: '一组的抗旱水泵响得厉害，昨天抽一会儿就停。再不下雨油菜苗要干了。',
    then: []
  }
]
