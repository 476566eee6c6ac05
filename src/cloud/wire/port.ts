/** The way to the cloud. Implementations fail with CloudError: NO_SIGNAL, TIMED_OUT or UNEXPECTED. */
export interface Wire {
  /** Calls a cloud function and resolves with whatever it returned; `client` is the release that calls. */
  call(name: string, data: { method: string; input: unknown; client: string }): Promise<unknown>
  /**
   * Uploads a local file.
   * @param path address of the file on the phone, or a data or blob URL in a browser
   * @param progress hears 0…100
   * @returns the storage id
   */
  upload(path: string, cloudPath: string, progress: (percent: number) => void): Promise<string>
}

/** Milliseconds after which a call counts as lost. */
export const callTimeout = 15_000
/** Milliseconds after which an upload counts as lost; one bar of signal carries a photo slowly. */
export const uploadTimeout = 120_000
