import { personId } from '../village/people'
import { ago, minutesAgo, step, type Story } from './story'

const zhiqiang = personId('wu-zhiqiang')
const xiaojun = personId('chen-xiaojun')
const haisheng = personId('chen-haisheng')
const xiufen = personId('wang-xiufen')

/** What the people of 石桥村 brought up in the last three weeks. */
export const shiqiao: Story[] = [
  {
    key: 'shiqiao-lamp',
    by: 'wang-guixiang',
    at: ago(20, '19:42'),
    text: '村口老樟树下那盏路灯坏了快半个月了。晚上从田里回来一片漆黑，前天隔壁刘大爷差点踩进沟里。能不能找人来修一修？',
    scenes: ['lamp-dark'],
    place: '村口老樟树下',
    then: [
      step('chen-jiawang', ago(19, '08:10'), 'agenda', {
        category: 'infrastructure',
        urgency: 'ordinary',
        text: '我去看过了，确实不亮，天黑以后老人走路危险。'
      }),
      step('chen-haisheng', ago(18, '09:30'), 'assign', {
        leadId: zhiqiang,
        text: '先查线路，是灯头的问题就直接换。'
      }),
      step('wu-zhiqiang', ago(18, '11:05'), 'take', {}),
      step(
        'wu-zhiqiang',
        ago(17, '16:20'),
        'progress',
        { text: '线路是好的，灯头进水烧了。镇上灯具店明天有货。' },
        'lamp-dark'
      ),
      step(
        'wu-zhiqiang',
        ago(16, '19:15'),
        'finish',
        { outcome: 'solved', text: '换了一只新的节能灯头，顺便把灯罩也封好了，不怕下雨。今晚已经亮了。' },
        'lamp-lit'
      ),
      step('wang-guixiang', ago(15, '07:30'), 'rate', {
        satisfaction: 'yes',
        score: 5,
        text: '亮堂堂的，谢谢小吴！'
      })
    ]
  },
  {
    key: 'shiqiao-canal',
    by: 'liu-defu',
    at: ago(14, '06:50'),
    text: '我家门前那条水渠被烂泥和秧草堵死了，水漫到路上来，地里倒没水。我年纪大了掏不动，请村里帮忙清一清。',
    scenes: ['canal-blocked'],
    place: '一组水渠，刘德福家门前',
    then: [
      step('chen-jiawang', ago(14, '10:20'), 'agenda', { category: 'infrastructure', urgency: 'ordinary' }),
      step('zhou-lixin', ago(12, '09:00'), 'assign', {
        leadId: zhiqiang,
        helperIds: [xiaojun],
        text: '约上一组几户人家，一个上午清完。'
      }),
      step('wu-zhiqiang', ago(12, '10:10'), 'take', {}),
      step('chen-xiaojun', ago(11, '15:00'), 'progress', { text: '工具备好了，约了六户，后天早上动手。' }),
      step(
        'wu-zhiqiang',
        ago(9, '11:40'),
        'finish',
        { outcome: 'solved', text: '清出来两车淤泥，水通了。入口加了一道拦草的铁栅。' },
        'canal-clear'
      ),
      step('liu-defu', ago(8, '08:05'), 'rate', { satisfaction: 'yes', text: '水清了，路也干了，大家辛苦。' })
    ]
  },
  {
    key: 'shiqiao-drip',
    by: 'zheng-hao',
    at: ago(12, '20:15'),
    text: '楼上邻居家洗衣机的水老是滴到我家阳台，被子晒了又湿。说过两次了，对方说不是他家的。想请人来看看到底是哪里漏。',
    scenes: ['wet-ceiling'],
    then: [
      step('chen-jiawang', ago(11, '09:00'), 'agenda', {
        category: 'dispute',
        urgency: 'ordinary',
        text: '两家都在气头上，最好有人一起上门看。'
      }),
      step('chen-haisheng', ago(10, '14:30'), 'assign', {
        leadId: xiufen,
        helperIds: [zhiqiang],
        text: '秀芬去说和，志强去查水管。'
      }),
      step('wang-xiufen', ago(10, '16:00'), 'take', {}),
      step(
        'wang-xiufen',
        ago(8, '19:30'),
        'finish',
        {
          outcome: 'solved',
          text: '查清楚了，是楼上排水软管老化开裂。邻居当场换了新管，也赔了不是，两家握了手。'
        },
        'dry-ceiling'
      ),
      step('zheng-hao', ago(7, '12:10'), 'rate', {
        satisfaction: 'basically',
        score: 4,
        text: '不滴了。要是早点来看就更好。'
      })
    ]
  },
  {
    key: 'shiqiao-dibao',
    by: 'zhu-amei',
    at: ago(6, '15:20'),
    text: '我想问问低保怎么申请？我一个人过，去年摔了腿干不了重活，女儿嫁得远。不知道够不够条件，要准备什么材料。',
    then: [
      step('xu-jinshan', ago(5, '09:40'), 'answer', {
        category: 'welfare',
        text: '朱阿姨，低保看的是家庭收入和财产。您带上身份证、户口本、银行卡和腿伤的病历，到村委会找王秀芬填表，我明天上午陪您一起去。村里评议后报镇上审核，一般一个月左右有结果。'
      })
    ]
  },
  {
    key: 'shiqiao-crossing',
    by: 'sun-yuee',
    at: ago(9, '17:05'),
    text: '村小学门口车子开得飞快，没有斑马线也没有牌子。我每天接孙女，老人小孩过马路都提心吊胆。希望装个减速带。',
    scenes: ['crossing-bare'],
    place: '石桥小学门口',
    then: [
      step('wang-xiufen', ago(8, '10:00'), 'agenda', {
        category: 'safety',
        urgency: 'complex',
        text: '要和镇上交管站、公路站一起定，时间会长一些。'
      }),
      step('zhou-lixin', ago(6, '09:20'), 'assign', {
        leadId: haisheng,
        helperIds: [xiaojun],
        text: '海生去镇里对接，小军先在放学时段去路口站一站。'
      }),
      step('chen-haisheng', ago(6, '11:00'), 'take', {}),
      step(
        'chen-xiaojun',
        ago(4, '16:50'),
        'progress',
        { text: '这两天放学时段我都在路口，先摆了两个警示墩。' },
        'crossing-bare'
      ),
      step('chen-haisheng', ago(2, '15:30'), 'progress', {
        text: '公路站来量过了，同意画线、装减速带和注意儿童的牌子，材料下周到。'
      }),
      step('sun-yuee', ago(1, '18:00'), 'add', { text: '有人站着就放心多了，盼着早点画好。' })
    ]
  },
  {
    key: 'shiqiao-water',
    by: 'ma-chunhua',
    at: ago(2, '07:10'),
    text: '昨天下雨以后自来水是浑的，放了半桶还是黄。家里有吃奶的娃，不敢用。二组好几家都这样。',
    scenes: ['water-brown'],
    then: [
      step('he-shuigen', ago(2, '07:40'), 'agenda', {
        category: 'welfare',
        urgency: 'urgent',
        text: '我家也是黄的，马上要有人去看水池。'
      }),
      step('zhou-lixin', ago(2, '07:55'), 'assign', {
        leadId: zhiqiang,
        text: '先送桶装水到有小孩的人家，再查蓄水池。'
      }),
      step('wu-zhiqiang', ago(2, '08:05'), 'take', {}),
      step('wu-zhiqiang', ago(2, '12:30'), 'progress', {
        text: '雨水冲了泥进蓄水池，滤网破了一块。正在排空清洗，桶装水送了五家。'
      }),
      step(
        'wu-zhiqiang',
        ago(1, '18:40'),
        'finish',
        { outcome: 'solved', text: '水池洗净，滤网换了新的，两次取水看过都清了。请各家先放水五分钟再用。' },
        'water-clear'
      )
    ]
  },
  {
    key: 'shiqiao-dance',
    by: 'xu-ting',
    at: ago(11, '21:30'),
    text: '文化广场跳舞的音响太大了，天天放到九点半，孩子写作业静不下心。不是不让跳，能不能声音小一点、早一点结束？',
    then: [
      step('huang-suzhen', ago(10, '08:30'), 'agenda', { category: 'culture', urgency: 'ordinary' }),
      step('wang-xiufen', ago(9, '09:10'), 'assign', { leadId: xiufen, text: '我去和舞队的姐妹们商量。' }),
      step('wang-xiufen', ago(9, '09:12'), 'take', {}),
      step('wang-xiufen', ago(7, '20:40'), 'finish', {
        outcome: 'explained',
        text: '和舞队约好：每晚八点半结束，音响转向河边，音量不超过一半。中高考那几天停跳。'
      }),
      step('xu-ting', ago(5, '21:50'), 'rate', {
        satisfaction: 'no',
        text: '好了两天，昨天又放到九点多，音量还是大。'
      })
    ]
  },
  {
    key: 'shiqiao-parcel',
    by: 'ye-qing',
    at: ago(5, '12:40'),
    text: '二组的快递现在都堆在小店门口，下雨淋湿，还拿错过。能不能设一个固定的快递点，哪怕就是个架子？',
    then: [
      step('huang-suzhen', ago(4, '08:50'), 'agenda', {
        category: 'livelihood',
        urgency: 'ordinary',
        text: '好多人提过，可以用老仓库的门厅。'
      }),
      step('zhou-lixin', ago(3, '10:00'), 'postpone', (ahead) => ({
        text: '老仓库下周才腾空，等腾出来现场看了再定放哪里。',
        until: ahead(9)
      }))
    ]
  },
  {
    key: 'shiqiao-rubbish',
    by: 'hu-yutong',
    at: ago(13, '18:25'),
    text: '三组岔路口的垃圾点总是满的，风一吹塑料袋到处飞，夏天味道很大。建议多放几个桶，或者多收一次。',
    scenes: ['rubbish-heap'],
    place: '三组岔路口',
    then: [
      step('xu-jinshan', ago(12, '09:00'), 'agenda', { category: 'environment', urgency: 'ordinary' }),
      step('chen-haisheng', ago(11, '10:15'), 'assign', { leadId: xiaojun }),
      step('chen-xiaojun', ago(11, '10:40'), 'take', {}),
      step(
        'chen-xiaojun',
        ago(9, '17:20'),
        'finish',
        { outcome: 'solved', text: '加了两个大桶，和清运车说好改成每天一趟。' },
        'rubbish-gone'
      ),
      step('hu-yutong', ago(8, '19:00'), 'rate', { satisfaction: 'yes', score: 4 }),
      step('hu-yutong', ago(3, '18:30'), 'reopen', {
        text: '这周又变成隔天才收一次，桶又满了。麻烦再和清运车说说。'
      })
    ]
  },
  {
    key: 'shiqiao-barrier',
    by: 'fang-yongkang',
    at: ago(10, '13:10'),
    text: '我家门前的路是大家走的，有外来货车总抄近道，压得路面都裂了。希望在我家门口装一个栏杆，只给我家和邻居开。',
    then: [
      step('xu-jinshan', ago(9, '09:30'), 'agenda', { category: 'infrastructure', urgency: 'ordinary' }),
      step('zhou-lixin', ago(6, '09:50'), 'decline', {
        text: '这条是村里的公路，不能由一家设栏杆。货车的事我们已经请镇上在路口装限高杆，装好之前由小军劝导大车绕行。'
      })
    ]
  },
  {
    key: 'shiqiao-bus',
    by: 'zhou-xiulan',
    at: ago(4, '16:30'),
    text: '去镇上的班车末班是四点，赶集的老人常常赶不上。能不能和公交公司说说，赶集那天晚半个小时？',
    then: [
      step('zheng-lijuan', ago(3, '08:40'), 'ask', {
        text: '周大姐，您说的是逢五逢十的大集，还是每天都想晚一点？大概有多少人要坐？我好写清楚报上去。'
      })
    ]
  },
  {
    key: 'shiqiao-key',
    by: 'wang-xiaolei',
    at: ago(7, '11:20'),
    text: '文化礼堂的活动室周末锁着门，我们想借来练锣鼓，不知道找谁拿钥匙。',
    then: [
      step('wang-xiaolei', ago(7, '13:05'), 'withdraw', {
        text: '问到了，钥匙在小店，登记一下就能拿。不麻烦村里了。'
      })
    ]
  },
  {
    key: 'shiqiao-bench',
    by: 'wang-guixiang',
    at: minutesAgo(95),
    text: '桥头等车的地方没有凳子，老人站久了腿疼。能不能放两条长凳？旧的也行。',
    then: []
  },
  {
    key: 'shiqiao-wire',
    by: 'sun-xiaoyu',
    at: minutesAgo(40),
    text: '我家后墙外那根电线垂得很低，伸手就能碰到，刮风的时候一直晃，看着害怕。',
    place: '一组孙月娥家屋后',
    then: []
  }
]
