import type { ErrorName } from '../../types/api/errors'

/** What can go wrong before the cloud has answered. */
export const wireMessages = {
  NO_SIGNAL: '现在没有信号，有信号了再试一次。写了没发出去的都还在。',
  TIMED_OUT: '等了很久没有回音，信号可能不好。请再试一次。',
  BAD_ANSWER: '收到的内容看不懂，可能要更新到最新版本。',
  NOT_KEPT: '手机里存不下了。请有信号的时候再发，或者少放几张照片。'
} as const

export type WireErrorName = keyof typeof wireMessages

/** Everything a call can fail with: the cloud's named errors and those of the way there. */
export class CloudError extends Error {
  /**
   * @param name stable name to decide by
   * @param message what the person is told
   * @param fields field path → what is wrong with it, in plain words
   */
  constructor(
    override readonly name: ErrorName | WireErrorName,
    message: string,
    readonly fields: Record<string, string> = {}
  ) {
    super(message)
  }
}

/** An error of the way to the cloud, with its standard message. */
export const wireError = (name: WireErrorName) => new CloudError(name, wireMessages[name])

/** Whether the cloud may never have heard it, so that it makes sense to send the same again later. */
export const isUnheard = (error: unknown): boolean =>
  error instanceof CloudError && (error.name === 'NO_SIGNAL' || error.name === 'TIMED_OUT')

/** Whether the same goes through as it is once this release was replaced by a newer one. */
export const isOutdated = (error: unknown): boolean =>
  error instanceof CloudError && error.name === 'CLIENT_OUTDATED'

/** Any thrown thing as a CloudError; what is unknown becomes UNEXPECTED. */
export const asCloudError = (error: unknown): CloudError =>
  error instanceof CloudError
    ? error
    : new CloudError('UNEXPECTED', '手机这边出了点问题，您写的内容还在，请再试一次。')
