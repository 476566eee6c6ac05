import { View } from '@tarojs/components'

/** The shapes drawn in `icons.scss`, each with the one thing it stands for. */
export const iconMeanings = {
  ask: '说一件事',
  call: '打电话',
  home: '首页、家',
  list: '我的事、事情的列表',
  person: '一个人',
  back: '返回',
  next: '点进去',
  camera: '拍照',
  place: '地点',
  close: '关闭、去掉',
  check: '好了',
  wait: '等着',
  do: '在办',
  alert: '出了岔子、超期',
  message: '消息',
  bell: '微信提醒',
  tray: '等我办的',
  talk: '大家在一起：群、议事',
  watch: '看全村的',
  chart: '办事情况',
  sheet: '表格、名册',
  paper: '纸条、回执',
  search: '查找',
  link: '联户',
  office: '组织',
  away: '外出',
  undo: '收回',
  send: '发出去',
  more: '更多',
  type: '字号',
  heart: '心愿',
  smile: '满意',
  plain: '基本满意',
  sad: '不满意'
} as const

export type IconName = keyof typeof iconMeanings

/** A decorative shape in the colour and size of the text around it; a word always stands beside it. */
export const Icon = ({ name, className = '' }: { name: IconName; className?: string }) => (
  <View className={`icon icon-${name} ${className}`} aria-hidden />
)
