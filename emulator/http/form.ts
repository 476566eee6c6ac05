import busboy, { type Busboy, type BusboyConfig } from 'busboy'
import type { IncomingMessage } from 'node:http'
import { BadBody } from './body'

/** Bytes of one part of a form that is read whole. */
const BYTES_LIMIT = 1024 * 1024

export const isForm = (request: IncomingMessage): boolean =>
  request.headers['content-type']?.startsWith('multipart/form-data') ?? false

/**
 * The fields of a multipart form: texts, and a Buffer for each part that is bytes without a file's name; files
 * are dropped.
 *
 * @throws BadBody when there is no whole form
 */
export function readFields(request: IncomingMessage): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const cutShort = () => reject(new BadBody('the form was cut short'))
    const fields: Record<string, unknown> = {}
    const form = openForm(request, { limits: { fileSize: BYTES_LIMIT } })
    form.on('field', (name, value) => {
      fields[name] = value
    })
    form.on('file', (name, content, { filename }) => {
      // Typed otherwise: a part of bytes that is no file has no name.
      if ((filename as string | undefined) !== undefined) return content.resume()
      const chunks: Buffer[] = []
      content.on('data', (chunk: Buffer) => chunks.push(chunk))
      content.on('end', () => {
        fields[name] = Buffer.concat(chunks)
      })
    })
    form.on('close', () => resolve(fields))
    form.on('error', cutShort)
    request.on('aborted', cutShort)
    request.pipe(form)
  })
}

/** @throws BadBody when the request is no form */
export function openForm(request: IncomingMessage, config: BusboyConfig = {}): Busboy {
  try {
    return busboy({ ...config, headers: request.headers })
  } catch (error) {
    throw new BadBody((error as Error).message)
  }
}
