/** That somebody has read a notice: written by the first reading, once (`<notice>.<person>`). */
export interface Receipt {
  _id: string
  noticeId: string
  personId: string
  /** The groups of the reader through which the notice had reached them. */
  groups: string[]
  at: Date
}

export const receiptId = (noticeId: string, personId: string): string => `${noticeId}.${personId}`
