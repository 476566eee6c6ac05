import { CloudError, wireError } from '../errors'
import { callTimeout, uploadTimeout, type Wire } from './port'

/** What the development cloud answers at its client door. */
interface DoorAnswer {
  result?: unknown
  fileID?: string
  cloudID?: string
  errCode?: number
  errMsg?: string
}

/** In a browser the cloud is the server that the page came from; it knows the person by a cookie. */
export const h5Wire: Wire = {
  async call(name, data) {
    const body = await post('/client/call', JSON.stringify({ name, data }), callTimeout)
    if (body.errCode) throw new CloudError('UNEXPECTED', '服务出了点问题，您写的内容还在，请稍后再试。')
    return body.result
  },
  async upload(path, cloudPath, progress) {
    const form = new FormData()
    form.append('cloudPath', cloudPath)
    form.append('file', await (await fetch(path)).blob(), cloudPath.split('/').pop())
    const body = await post('/client/upload', form, uploadTimeout, progress)
    if (!body.fileID) throw new CloudError('PHOTO_MISSING', '照片没有传上来，请再传一次。')
    return body.fileID
  }
}

/** Posts to a door of the development cloud. */
export function post(
  url: string,
  body: string | FormData,
  timeout: number,
  progress?: (percent: number) => void
): Promise<DoorAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.timeout = timeout
    if (typeof body === 'string') request.setRequestHeader('content-type', 'application/json')
    request.upload.onprogress = (event) => progress?.(Math.floor((event.loaded / event.total) * 100))
    request.ontimeout = () => reject(wireError('TIMED_OUT'))
    request.onerror = () => reject(wireError('NO_SIGNAL'))
    request.onload = () => {
      try {
        resolve(JSON.parse(request.responseText) as DoorAnswer)
      } catch {
        reject(wireError(request.status >= 500 ? 'NO_SIGNAL' : 'BAD_ANSWER'))
      }
    }
    request.send(body)
  })
}
