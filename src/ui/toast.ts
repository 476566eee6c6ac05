import Taro from '@tarojs/taro'

/** A short word for something that went well; what went wrong is said in place. */
export const toast = (words: string) => void Taro.showToast({ title: words, icon: 'success', duration: 1800 })
