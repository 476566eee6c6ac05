import { failWith, succeed, type Callbacks } from './answer'
import type { Network } from './network'
import { post, uploadForm } from './post'

/** A call as it left the phone. */
export interface SentCall {
  name: string
  data: { method: string; input: Record<string, unknown> }
}

export interface CloudPorts {
  /** Address of the local cloud. */
  url: string
  openid: string
  network: Network
  /** The bytes of a file on the phone; undefined where there is none. */
  fileAt(path: string): Buffer | undefined
  /** Every call that reached the cloud, in order. */
  sent: SentCall[]
}

const noSignal = { errMsg: 'cloud.callFunction:fail request:fail -118:net::ERR_CONNECTION_TIMED_OUT' }
const lostAnswer = { errMsg: 'cloud.callFunction:fail request:fail timeout' }

/** `wx.cloud`, bridged to a running local cloud that takes the phone's word for who it is. */
export const cloudApi = ({ url, openid, network, fileAt, sent }: CloudPorts) => ({
  init: () => undefined,

  async callFunction({ name, data }: SentCall): Promise<{ result: unknown }> {
    const { signal } = network
    if (signal === 'off') throw noSignal
    // What goes over the wire is JSON: `undefined` and live objects do not survive it.
    const call = JSON.parse(JSON.stringify({ name, data })) as SentCall
    const headers = { 'content-type': 'application/json', 'x-openid': openid }
    const answer = await post(`${url}/client/call`, headers, JSON.stringify(call))
    sent.push(call)
    if (signal === 'answers lost') throw lostAnswer
    if (answer.errCode) throw { errCode: answer.errCode, errMsg: answer.errMsg }
    return { result: answer.result }
  },

  uploadFile(options: Callbacks<{ fileID: string }> & { filePath: string; cloudPath: string }) {
    const progress: ((status: { progress: number }) => void)[] = []
    const upload = async () => {
      const file = fileAt(options.filePath)
      if (!file) return failWith(options, 'uploadFile:fail no such file or directory')
      if (network.signal === 'off') return failWith(options, 'uploadFile:fail request:fail')
      const { type, body } = uploadForm(options.cloudPath, file)
      const answer = await post(`${url}/client/upload`, { 'content-type': type, 'x-openid': openid }, body)
      progress.forEach((listener) => listener({ progress: 100 }))
      if (answer.fileID) succeed(options, { fileID: String(answer.fileID) })
      else failWith(options, String(answer.errMsg))
    }
    upload().catch((error: Error) => failWith(options, `uploadFile:fail request:fail ${error.message}`))
    return {
      onProgressUpdate: (listener: (status: { progress: number }) => void) => void progress.push(listener)
    }
  }
})
