import { personId } from '../village/people'
import { ago, minutesAgo, step, type Story } from './story'

const zhigang = personId('peng-zhigang')
const xiaoyan = personId('luo-xiaoyan')
const aihua = personId('luo-aihua')
const xiangMing = personId('xiang-ming')

/** What the people of 枫树坪村 brought up in the last three weeks. */
export const fengshuping: Story[] = [
  {
    key: 'fengshuping-boar',
    by: 'yang-guihua',
    at: ago(17, '06:30'),
    text: '野猪又下山了，一晚上把我半亩红薯地拱得稀烂。再这样今年就白种了。听说有补偿，也不知道怎么报。',
    scenes: ['field-dug'],
    place: '二组后山脚红薯地',
    then: [
      step('tian-maolin', ago(17, '08:00'), 'agenda', {
        category: 'livelihood',
        urgency: 'ordinary',
        text: '后山一带五户都遭了，不止她一家。'
      }),
      step('luo-chunsheng', ago(16, '09:20'), 'assign', {
        leadId: zhigang,
        helperIds: [xiaoyan],
        text: '志刚定损、装围栏，小燕帮几户填补偿申请。'
      }),
      step('peng-zhigang', ago(16, '10:30'), 'take', {}),
      step('luo-xiaoyan', ago(15, '15:00'), 'progress', {
        text: '五户的补偿表都填好了，照片也拍齐，今天送到了镇林业站。'
      }),
      step(
        'peng-zhigang',
        ago(11, '17:30'),
        'finish',
        {
          outcome: 'solved',
          text: '后山脚拉了三百米围栏，装了两盏闪光驱赶灯。补偿每亩按标准核了，月底打卡。'
        },
        'field-fenced'
      ),
      step('yang-guihua', ago(10, '18:00'), 'rate', {
        satisfaction: 'yes',
        score: 5,
        text: '这几天没来过了，补偿的事也办得快。'
      })
    ]
  },
  {
    key: 'fengshuping-steps',
    by: 'tan-meizhi',
    at: ago(15, '08:45'),
    text: '去卫生室的那段石阶没有扶手，下雨长青苔很滑。我们三组老人多，能不能装个扶手？',
    then: [
      step('xiang-decai', ago(14, '09:10'), 'agenda', { category: 'infrastructure', urgency: 'ordinary' }),
      step('luo-aihua', ago(13, '09:30'), 'assign', { leadId: xiangMing }),
      step('xiang-ming', ago(13, '11:00'), 'take', {}),
      step(
        'xiang-ming',
        ago(9, '16:00'),
        'finish',
        { outcome: 'solved', text: '两边都焊了扶手，青苔刷掉了，台阶边上贴了防滑条。' },
        'steps-railed'
      ),
      step('tan-meizhi', ago(8, '09:00'), 'rate', { satisfaction: 'yes', score: 5, text: '扶着走心里踏实。' })
    ]
  },
  {
    key: 'fengshuping-toilet',
    by: 'qin-yulian',
    at: ago(10, '14:20'),
    text: '我家想改厕，说是有补助，问了两个人说法不一样。到底补多少，先改还是先申请？',
    then: [
      step('xiang-ming', ago(9, '09:00'), 'answer', {
        category: 'welfare',
        text: '要先申请再动工，验收合格后补助直接打到卡上。申请表我放在便民点了，您不用来，我后天路过给您带去，顺便看看化粪池挖在哪里合适。'
      }),
      step('qin-yulian', ago(9, '19:30'), 'add', { text: '好的，我在家等，下午都在。' })
    ]
  },
  {
    key: 'fengshuping-pickup',
    by: 'ouyang-shan',
    at: ago(6, '12:15'),
    text: '我们做的笋干想从村里寄出去，现在要自己骑车到镇上。能不能让收件的车每天来村里一趟？',
    then: [
      step('luo-changgui', ago(5, '08:30'), 'agenda', {
        category: 'livelihood',
        urgency: 'ordinary',
        text: '有七八家都在网上卖山货。'
      }),
      step('luo-chunsheng', ago(4, '10:00'), 'assign', { leadId: aihua, helperIds: [xiaoyan] }),
      step('luo-aihua', ago(4, '15:00'), 'take', {}),
      step('luo-xiaoyan', ago(2, '11:30'), 'progress', {
        text: '和两家快递谈了，一家愿意每天下午三点来，要求每天不少于十件。正在和各家凑件数。'
      })
    ]
  },
  {
    key: 'fengshuping-tea',
    by: 'shi-lei',
    at: ago(4, '19:50'),
    text: '听说镇上有茶苗补贴，一亩补多少，什么时候截止？我想把后坡那两亩荒地种上。',
    then: [
      step('peng-qiuju', ago(3, '10:00'), 'ask', {
        text: '小石，后坡那两亩是你家承包证上的，还是前年流转的？两种补法不一样。'
      }),
      step('shi-lei', ago(3, '12:30'), 'add', { text: '是承包证上的，证我拍了可以给您看。' })
    ]
  },
  {
    key: 'fengshuping-deliver',
    by: 'li-xiaobao',
    at: ago(12, '16:00'),
    text: '我爷爷的降压药每个月都要去镇上拿，山路远。村卫生室能不能代拿？',
    then: [
      step('long-fengying', ago(11, '08:20'), 'agenda', { category: 'welfare', urgency: 'ordinary' }),
      step('luo-aihua', ago(10, '09:00'), 'assign', {
        leadId: xiaoyan,
        text: '和卫生室定个规矩，不止这一家。'
      }),
      step('luo-xiaoyan', ago(10, '09:40'), 'take', {}),
      step('luo-xiaoyan', ago(6, '17:00'), 'finish', {
        outcome: 'solved',
        text: '说好了：每月五号卫生室统一代拿慢病药，我送到不方便的老人家里。第一批十一位，您爷爷在里面。'
      }),
      step('li-xiaobao', ago(5, '20:00'), 'rate', {
        satisfaction: 'yes',
        score: 5,
        text: '爷爷说再也不用翻山了。'
      })
    ]
  },
  {
    key: 'fengshuping-culvert',
    by: 'long-xiaofei',
    at: ago(2, '18:20'),
    text: '一组老石桥下面的涵洞被树枝卡住了，水声不对，怕再下大雨把路基掏空。',
    then: [
      step('luo-changgui', ago(2, '19:00'), 'agenda', {
        category: 'safety',
        urgency: 'urgent',
        text: '我打手电看了，洞口堵了一大半。'
      }),
      step('luo-chunsheng', ago(2, '19:20'), 'assign', {
        leadId: zhigang,
        text: '天亮就去，人不要下水，用长钩。'
      })
    ]
  },
  {
    key: 'fengshuping-praise',
    by: 'mo-laowu',
    at: minutesAgo(240),
    text: '我要表扬一件事：昨天我家收谷子突然下雨，罗小燕带着几个年轻人二话不说帮我抢收，一粒没淋着。好人好事要让大家知道。',
    then: []
  },
  {
    key: 'fengshuping-stage',
    by: 'xiang-yang',
    at: ago(3, '20:40'),
    text: '村里的戏台木板松了几块，腊月要唱戏，小孩在上面跑怕踩空。',
    then: [step('tian-juxiang', ago(2, '09:30'), 'agenda', { category: 'culture', urgency: 'ordinary' })]
  }
]
