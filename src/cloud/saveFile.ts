import Taro from '@tarojs/taro'

const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Hands a spreadsheet to the person: inside WeChat it opens and can be sent on, in a browser it is downloaded. */
export async function saveFile({ name, base64 }: { name: string; base64: string }): Promise<void> {
  if (process.env.TARO_ENV === 'weapp') {
    const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
    Taro.getFileSystemManager().writeFileSync(filePath, base64, 'base64')
    await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true })
    return
  }
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type: kind }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
