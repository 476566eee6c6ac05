import Taro from '@tarojs/taro'
import { CloudError, wireError } from '../errors'
import { callTimeout, uploadTimeout, type Wire } from './port'

/** Inside WeChat the platform's own cloud carries calls and files and knows who is calling. */
export const weappWire: Wire = {
  async call(name, data) {
    const answer = await withTimeout(callTimeout, Taro.cloud.callFunction({ name, data })).catch(named)
    return answer.result
  },
  async upload(path, cloudPath, progress) {
    const upload = new Promise<string>((resolve, reject) => {
      const task = Taro.cloud.uploadFile({
        filePath: path,
        cloudPath,
        success: ({ fileID }: { fileID: string }) => resolve(fileID),
        fail: reject
      })
      task.onProgressUpdate(({ progress: percent }) => progress(percent))
    })
    return withTimeout(uploadTimeout, upload).catch(named)
  }
}

function withTimeout<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(wireError('TIMED_OUT')), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Names what the platform says in `errMsg`: only the wording tells a lost network from a failed function. */
function named(error: unknown): never {
  if (error instanceof CloudError) throw error
  const words = String((error as { errMsg?: string } | undefined)?.errMsg ?? error)
  if (/file.*(not exist|no such)|no such file/i.test(words)) {
    throw new CloudError('PHOTO_MISSING', '照片没有传上来，请再传一次。')
  }
  if (/time(d)?[ -]?out/i.test(words)) throw wireError('TIMED_OUT')
  if (/request:fail|network|socket|connect|ERR_|interrupted|-404011/i.test(words))
    throw wireError('NO_SIGNAL')
  throw new CloudError('UNEXPECTED', '服务出了点问题，您写的内容还在，请稍后再试。')
}
