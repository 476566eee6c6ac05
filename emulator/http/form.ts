import busboy, { type Busboy, type BusboyConfig } from 'busboy'
import type { IncomingMessage } from 'node:http'
import { BadBody } from './body'

export const isForm = (request: IncomingMessage): boolean =>
  request.headers['content-type']?.startsWith('multipart/form-data') ?? false

/**
 * The text fields of a multipart form; its files are dropped.
 *
 * @throws BadBody when there is no whole form
 */
export function readFields(request: IncomingMessage): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const cutShort = () => reject(new BadBody('the form was cut short'))
    const fields: Record<string, unknown> = {}
    const form = openForm(request)
    form.on('field', (name, value) => {
      fields[name] = value
    })
    form.on('file', (_name, content) => content.resume())
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
