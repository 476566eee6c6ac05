/** A photo on its way to a matter. */
export interface KeptPhoto {
  /** Where it lies on the phone; a data URL where a browser kept it. */
  path: string
  /** Bytes. */
  size: number
  /** Its storage id once it is uploaded. */
  fileId?: string
}
