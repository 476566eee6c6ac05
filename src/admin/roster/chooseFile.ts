import Taro from '@tarojs/taro'

/** A roster on this phone or computer. */
export interface Chosen {
  path: string
  name: string
}

/** Lets the person choose a spreadsheet: from a chat inside WeChat, from the disk in a browser; undefined when they changed their mind. */
export const chooseFile = (): Promise<Chosen | undefined> =>
  process.env.TARO_ENV === 'weapp' ? fromChat() : fromDisk()

async function fromChat(): Promise<Chosen | undefined> {
  const chosen = await Taro.chooseMessageFile({
    count: 1,
    type: 'file',
    extension: ['xlsx', 'csv', 'xls']
  }).catch(() => undefined)
  const file = chosen?.tempFiles[0]
  return file && { path: file.path, name: file.name }
}

function fromDisk(): Promise<Chosen | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'roster-file'
    input.accept = '.xlsx,.csv'
    input.style.display = 'none'
    document.getElementById('roster-file')?.remove()
    input.onchange = () => {
      const file = input.files?.[0]
      input.remove()
      resolve(file && { path: URL.createObjectURL(file), name: file.name })
    }
    input.oncancel = () => {
      input.remove()
      resolve(undefined)
    }
    document.body.append(input)
    input.click()
  })
}
