/** That somebody has read a notice: written by the first reading, once (`<notice>.<person>`). */
export interface Receipt {
  _id: string
  noticeId: string
  personId: string
  at: Date
}

declare module '../../kernel/documents' {
  interface Documents {
    receipts: Receipt
  }
}

export const receiptId = (noticeId: string, personId: string): string => `${noticeId}.${personId}`
