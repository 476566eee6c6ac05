import Taro from '@tarojs/taro'

const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
/** How long a browser may take to fetch what it was handed. */
const keptMs = 60_000

/** A file as the cloud gives it, in base64, or as it was made on the phone. */
export type Saved = { name: string } & ({ base64: string } | { bytes: Uint8Array })

/** Hands a spreadsheet to the person: inside WeChat it opens and can be sent on, in a browser it is downloaded. */
export async function saveFile(file: Saved): Promise<void> {
  if (process.env.TARO_ENV === 'weapp') {
    const filePath = `${Taro.env.USER_DATA_PATH}/${file.name}`
    const files = Taro.getFileSystemManager()
    if ('base64' in file) files.writeFileSync(filePath, file.base64, 'base64')
    // A copy of its own: the memory behind the bytes may be larger than they are.
    else files.writeFileSync(filePath, file.bytes.slice().buffer)
    await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true })
    return
  }
  const bytes = 'bytes' in file ? file.bytes.slice() : decoded(file.base64)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type: kind }))
  link.download = file.name
  link.click()
  // Some browsers fetch it only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), keptMs)
}

const decoded = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
