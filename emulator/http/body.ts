import type { IncomingMessage } from 'node:http'

export class BodyTooLarge extends Error {
  constructor(limit: number) {
    super(`the request body is larger than ${limit} bytes`)
  }
}

/**
 * Reads a request body whole. A larger one is read to its end and dropped, so that the sender gets an answer.
 *
 * @throws BodyTooLarge
 */
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  if (size > limit) throw new BodyTooLarge(limit)
  return Buffer.concat(chunks)
}

/** @throws BodyTooLarge, or SyntaxError when the body is not a JSON object */
export async function readJson(request: IncomingMessage, limit: number): Promise<Record<string, unknown>> {
  const value: unknown = JSON.parse((await readBody(request, limit)).toString('utf8') || '{}')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SyntaxError('the body is not a JSON object')
  }
  return value as Record<string, unknown>
}
