import type { Message } from '../message/message'

/** A message as stored; `sendAt` until it was handed out to those who read it. */
export interface StoredMessage extends Message {
  _id: string
  /** By which the inbox is paged; of a line only the latest has one. */
  key: string
  sendAt?: Date
  /** What it is one line with, its place there, and as the latest of it how many they are. */
  line?: string
  lineKey?: string
  times?: number
}

declare module '../../kernel/documents' {
  interface Documents {
    messages: StoredMessage
  }
}

/** What is said of a message that stands for so many. Pure. */
export function counted(
  { text, subject, bundle }: Message,
  times: number
): Pick<Message, 'text' | 'subject'> {
  if (!bundle || times < 2) return { text, subject }
  return {
    text: bundle.many.replace('#', String(times)),
    subject: bundle.wide ? `${subject} 等 ${times} 件` : subject
  }
}
