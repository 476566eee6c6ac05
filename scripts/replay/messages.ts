import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import * as z from 'zod/mini'
import { existing } from '../terminal/existing'

const message = z.object({
  id: z.int(),
  /** ISO 8601, where it is known. */
  askedAt: z.optional(z.string()),
  subject: z.string().check(z.trim(), z.minLength(1)),
  text: z.string().check(z.trim(), z.minLength(1)),
  reply: z.string().check(z.trim(), z.minLength(1))
})

/** A message that somebody sent, with the answer they got. */
export type Message = z.input<typeof message>

/** Reads messages, one JSON object a line. Throws where there is no file, and naming the line that is no message. */
export async function readMessages(file: string, limit = Infinity): Promise<Message[]> {
  const messages: Message[] = []
  for await (const line of createInterface({
    input: createReadStream(existing(file)),
    crlfDelay: Infinity
  })) {
    if (messages.length >= limit) break
    if (line.trim() === '') continue
    messages.push(parsed(line, `${file}:${messages.length + 1}`))
  }
  return messages
}

function parsed(line: string, where: string): Message {
  try {
    return message.parse(JSON.parse(line))
  } catch (error) {
    throw new Error(`${where} is no message: ${(error as Error).message}`)
  }
}
