import Taro from '@tarojs/taro'

const home = '/pages/home/index'

/** Opens a page on top of the present one; a tab instead of all that is open. */
export const goTo = (url: string) =>
  url.startsWith('/pages/') ? void Taro.switchTab({ url }) : void Taro.navigateTo({ url })

/** Opens a page instead of the present one, so that the way back does not lead into it. */
export const goOn = (url: string) => void Taro.redirectTo({ url })

/** Whether nothing lies behind the present page: it was opened directly, as from a card. */
export const isFirstPage = () => Taro.getCurrentPages().length <= 1

/** Back to where the person came from; home when the page was opened directly. */
export const goBack = () => (isFirstPage() ? void Taro.switchTab({ url: home }) : void Taro.navigateBack())

export { matterPage } from '../../types/domain/pages'
