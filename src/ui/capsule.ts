import Taro from '@tarojs/taro'

/** What the title must leave free inside WeChat, px: the status bar above, the capsule at the right. */
export function capsuleRoom(): { top: number; right: number } | undefined {
  if (process.env.TARO_ENV !== 'weapp') return undefined
  const capsule = Taro.getMenuButtonBoundingClientRect()
  const { windowWidth } = Taro.getWindowInfo()
  return { top: Math.max(0, capsule.top - 10), right: windowWidth - capsule.left + 8 }
}
