import type { IncomingMessage } from 'node:http'
import { parseJson } from '../json'

/** A request body that cannot be used, with the HTTP status that says so. */
export class BadBody extends Error {
  constructor(
    message: string,
    readonly status: 400 | 413 = 400
  ) {
    super(message)
  }
}

export class BodyTooLarge extends BadBody {
  constructor(limit: number) {
    super(`the request body is larger than ${limit} bytes`, 413)
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

/** @throws BodyTooLarge, or BadBody when the body is not a JSON object of bearable depth */
export async function readJson(request: IncomingMessage, limit: number): Promise<Record<string, unknown>> {
  const text = (await readBody(request, limit)).toString('utf8')
  const value = parsed(text || '{}')
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadBody('the body is not a JSON object')
  }
  return value as Record<string, unknown>
}

function parsed(text: string): unknown {
  try {
    return parseJson(text)
  } catch (error) {
    throw new BadBody((error as SyntaxError).message)
  }
}
