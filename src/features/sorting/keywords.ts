import type { Category } from '../../../types/domain/categories'

const words = (...lines: string[]): readonly string[] => lines.flatMap((line) => line.split(' '))

/**
 * The words by which a matter's category is guessed, for all to read and correct. Where two categories are
 * named equally often, the one that stands first here goes first: what is dangerous before what is a nuisance.
 */
export const categoryKeywords: readonly (readonly [Category, readonly string[]])[] = [
  [
    'safety',
    words(
      '偷东西 被偷 有毒 毒死 消防通道 灭火器 快倒了 要塌 着火 火灾 漏电 触电 塌方',
      '滑坡 泥石流 落石 山洪 洪水 内涝 防汛 决口 危房 开裂 倒塌 安全隐患 煤气 被盗',
      '诈骗 赌博 打架 森林 山火 溺水 疯狗 野猪 马蜂 电线掉 电线杆歪 砸到人 摔伤'
    )
  ],
  [
    'affairs',
    words(
      '村里的账 不公开 支书 贪污 低保名额 村干部 村委 村支书 村务 财务 账目 公示',
      '集体资产 集体资金 选举 态度差 不作为 吃拿卡要 优亲厚友 分红 盖章'
    )
  ],
  [
    'dispute',
    words(
      '争水 争地 争执 闹矛盾 纠纷 吵架 吵了 占了我 占我 占用我 地界 田埂 界址',
      '宅基地 邻居 隔壁 欠钱 欠账 拖欠 不还 工钱 工资 赔偿 征收 征地 拆迁 补偿',
      '承包地 土地流转 排水到我 挡住'
    )
  ],
  [
    'infrastructure',
    words(
      '大坑 坑坑洼洼 坑洼 路灯 路面 修路 水泥路 机耕路 道路 公路 小路 路烂 桥 护栏',
      '栏杆 水渠 渠道 沟渠 水沟 堵了 水管 停水 停电 电压 变压器 水塘 山塘 水库 堤',
      '泵站 抽水 灌溉 进不了水 网络 信号 宽带 基站 广播 公交 停车 红绿灯 井盖'
    )
  ],
  [
    'welfare',
    words(
      '家里困难 生活困难 校车 孤寡 没人照顾 低保 五保 特困 医保 社保 养老 合作医疗',
      '残疾 轮椅 住院 看病 报销 大病 救助 补贴 补助 慰问 自来水 饮水 喝水 吃水',
      '上学 读书 学费 幼儿园 入学 户口 身份证 准生证 高龄 留守 孤儿 房子漏 漏雨',
      '危旧房 就医 卫生室 村医'
    )
  ],
  [
    'environment',
    words(
      '垃圾 臭 污水 粪 厕所 化粪池 养猪 猪场 养殖场 苍蝇 蚊子 老鼠 噪音 吵得 灰尘',
      '扬尘 粉尘 黑烟 焚烧 烧秸秆 秸秆 污染 河道 死鱼 乱堆 乱搭 乱倒 杂草 保洁',
      '清扫 环境 绿化 砍树 采石'
    )
  ],
  [
    'livelihood',
    words(
      '种植 种子 化肥 农药 虫害 病虫 收成 卖不出 滞销 销路 橘子 柑橘 茶叶 水稻',
      '稻谷 玉米 油菜 鱼塘 养鱼 养鸡 养牛 合作社 大棚 贷款 技术 培训 打工 就业',
      '找活 务工 农机 收割机 电商 产业 增收 抛荒 荒田'
    )
  ],
  [
    'culture',
    words(
      '不孝 孝敬 广场舞 文化 图书 书屋 看戏 唱戏 电影 彩礼 红白 办酒 酒席 大操大办',
      '丧事 封建迷信 迷信 打牌 麻将 篮球 健身 活动室 家风 移风易俗'
    )
  ],
  ['party', words('党员 党费 入党 党课 组织生活 支部 党组织 党建 主题党日 流动党员')],
  [
    'praise',
    words('要感谢 想感谢 感谢信 多亏 表扬 好人 做好事 拾金不昧 热心 帮了我 帮我家 救了', '见义勇为 锦旗')
  ]
]
