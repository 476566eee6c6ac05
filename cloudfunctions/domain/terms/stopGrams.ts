/** Letters that are grammar: a pair with one of them says nothing of a matter. */
const grammar = /[的了是我你您他她它们这那也就都很吗呢吧啊]/

/** What people write whatever it is about: to an office, of themselves, of time, of wishing. */
const common = new Set(
  `问题 没有 部门 政府 领导 一个 希望 现在 什么 相关 可以 严重 工作 解决 关部 情况 反映 有关 请求 尊敬 要求 百姓 老百
  请问 咨询 但是 进行 不是 影响 关于 不能 已经 一直 还是 不知 因为 需要 如果 本人 知道 处理 而且 一下 造成 怎么 存在 谢谢
  无法 回复 自己 多次 看到 由于 或者 重视 任何 目前 每天 第一 得到 所以 应该 为了 行为 不得 很多 以及 开始 不到 根本 只能
  只有 非常 强烈 才能 导致 发生 能够 如此 至今 不要 必须 左右 尽快 特别 一年 感谢 发现 书记 人民 群众 时间 时候 投诉 建议
  举报 恳请 诉求 人员 管理 作为 作人 一名 一次 一些 一点 一定 这样 有一 为什 如何 几个 几年 多年 多少 其他 个人 社会 国家
  地方 实际 直接 经过 属于 不管 不可 不会 还有 还没 再次 再三 上级 方面 提出 给予 按照 根据 主要 同时 对于 实在 真的 只是
  只要 所有 之间 之前 以后 以前 以上 以下 之后 今年 去年 当时 出现 提供 调查 结果 明确 具体 可能 经常 正常 基本 完全 全部
  大部 部分 办法 原因 理由 认为 成为 考虑 事情 情形 关心 答复 得不 本来 甚至 因此 可是 然后 并且 以为 能否 是否 有没 一种
  某些 整个 各位 市长 县长 镇长 主任 敬礼 此致 辛苦 百忙 之中 抽出 市委 县委 麻烦 好几 几天 有人 大家 村里 我家 起来 下来`
    .split(/\s+/)
    .filter(Boolean)
)

/** Whether a pair of letters tells nothing by which a matter could be found. */
export const saysNothing = (gram: string): boolean => grammar.test(gram) || common.has(gram)
