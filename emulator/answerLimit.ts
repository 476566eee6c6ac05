export interface AnswerLimit {
  /** most bytes of one answer on the wire */
  bytes: number
  /** refuse what is above, or only warn of it */
  strict: boolean
}

/** How the cloud names an answer that it does not let through. */
export const TOO_LARGE = 'EXCEED_MAX_RESPONSE_SIZE'

/**
 * Holds an answer against the largest that the cloud lets through.
 *
 * @param what names the answer
 * @param text the answer as it goes on the wire
 * @returns what is wrong, or undefined; it names the code, since the SDK keeps of one unknown to it the message alone
 */
export function tooLargeAnswer({ bytes }: AnswerLimit, what: string, text: string): string | undefined {
  const size = Buffer.byteLength(text)
  return size > bytes ? `[${TOO_LARGE}] ${what} answers ${size} bytes, more than ${bytes}` : undefined
}
