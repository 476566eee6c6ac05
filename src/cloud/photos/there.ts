import Taro from '@tarojs/taro'

/** Whether a photo still lies where it lay: WeChat lets go of what was chosen when it closes, a browser when it reloads. */
export function isThere(path: string): Promise<boolean> {
  if (process.env.TARO_ENV !== 'weapp') {
    return fetch(path).then(
      ({ ok }) => ok,
      () => false
    )
  }
  return new Promise((resolve) =>
    Taro.getFileSystemManager().access({
      path,
      success: () => resolve(true),
      fail: () => resolve(false)
    })
  )
}
