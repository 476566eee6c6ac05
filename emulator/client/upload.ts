import type { IncomingMessage } from 'node:http'
import { PassThrough } from 'node:stream'
import { BadBody } from '../http/body'
import { openForm } from '../http/form'
import { replyJson } from '../http/reply'
import type { Handler } from '../http/router'
import { isCloudPath, toFileId } from '../storage/fileId'
import { type Files, NotTheOwner } from '../storage/files'
import { identify } from './identity'

const UPLOAD_LIMIT = 50 * 1024 * 1024

class UploadRefused extends Error {
  constructor(
    readonly errCode: number,
    message: string
  ) {
    super(message)
  }
}

/**
 * `POST /client/upload`, multipart with the field `cloudPath` before the file `file` → `{fileID}` or
 * `{errCode, errMsg}`: `wx.cloud.uploadFile`. Streams to disk. A file of somebody else is not overwritten.
 */
export function uploadDoor(files: Files): Handler {
  return async (exchange) => {
    const owner = identify(exchange)
    try {
      const cloudPath = await receive(exchange.request, files, owner)
      replyJson(exchange.response, { fileID: toFileId(cloudPath) })
    } catch (error) {
      exchange.request.resume()
      const { errCode, message } = asRefused(error)
      replyJson(exchange.response, { errCode, errMsg: `cloud.uploadFile:fail ${message}` })
    }
  }
}

function asRefused(error: unknown): UploadRefused {
  if (error instanceof UploadRefused) return error
  if (error instanceof NotTheOwner) return new UploadRefused(-503002, error.message)
  if (error instanceof BadBody) return new UploadRefused(-501007, error.message)
  throw error
}

function receive(request: IncomingMessage, files: Files, owner: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const form = openForm(request, { limits: { fileSize: UPLOAD_LIMIT }, defParamCharset: 'utf8' })
    let cloudPath: unknown
    let stored: Promise<string> | undefined
    form.on('field', (name, value) => {
      if (name === 'cloudPath') cloudPath = value
    })
    form.on('file', (name, content) => {
      if (name !== 'file' || stored) return content.resume()
      const body = new PassThrough()
      content.on('limit', () => body.destroy(new UploadRefused(-503001, 'the file is larger than 50 MB')))
      content.on('error', (error) => body.destroy(error))
      stored = store(cloudPath, content.pipe(body), files, owner)
      stored.catch((error: unknown) => {
        content.resume()
        reject(error)
      })
    })
    form.on('close', () => {
      if (stored) stored.then(resolve, reject)
      else reject(new UploadRefused(-501007, 'there is no part named file'))
    })
    form.on('error', () => reject(new UploadRefused(-501007, 'the form was cut short')))
    request.on('aborted', () => form.destroy(new Error('aborted')))
    request.pipe(form)
  })
}

async function store(cloudPath: unknown, content: PassThrough, files: Files, owner: string): Promise<string> {
  if (!isCloudPath(cloudPath)) throw new UploadRefused(-503004, `bad cloudPath: ${String(cloudPath)}`)
  await files.put(cloudPath, content, owner)
  return cloudPath
}
