import Taro from '@tarojs/taro'

const home = '/pages/home/index'

/** Opens a page on top of the present one. */
export const goTo = (url: string) => void Taro.navigateTo({ url })

/** Opens a page instead of the present one, so that the way back does not lead into it. */
export const goOn = (url: string) => void Taro.redirectTo({ url })

/** Back to where the person came from; home when the page was opened directly. */
export const goBack = () =>
  Taro.getCurrentPages().length > 1 ? void Taro.navigateBack() : void Taro.switchTab({ url: home })

/** The page of a matter. */
export const matterPage = (id: string) => `/pages/matter/index?id=${id}`
