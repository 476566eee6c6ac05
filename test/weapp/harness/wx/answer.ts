/** The option object that most of WeChat's APIs take. */
export interface Callbacks<Result = Record<string, unknown>> {
  success?(result: Result): void
  fail?(error: { errMsg: string; errno?: number }): void
  complete?(result: unknown): void
}

/** Answers a call the way WeChat does: through callbacks, and never before the caller has gone on. */
export function succeed<Result>(options: Callbacks<Result> | undefined, result: Result): void {
  queueMicrotask(() => {
    options?.success?.(result)
    options?.complete?.(result)
  })
}

export function failWith(options: Callbacks<never> | undefined, errMsg: string, errno?: number): void {
  const error = { errMsg, ...(errno === undefined ? {} : { errno }) }
  queueMicrotask(() => {
    options?.fail?.(error)
    options?.complete?.(error)
  })
}

/** An API that answers by callbacks, and by a promise where none is given, as WeChat's do. */
export const promising =
  <Result, Options extends Callbacks<Result>>(api: (options: Options & Callbacks<Result>) => void) =>
  (options: Options): Promise<Result> | void => {
    if (options.success || options.fail || options.complete) return api(options)
    return new Promise((success, fail) => api({ ...options, success, fail }))
  }
