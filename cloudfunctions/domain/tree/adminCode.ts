import { hashOf, newCode } from '../../kernel/code'

/** The one-time code of the deployment; a new one takes the place of the one before. */
export interface AdminCode {
  _id: string
  /** Of the code itself nothing is stored. */
  hash: string
  until: Date
  /** The WeChat that used it. */
  usedBy: string | null
  /** Whom and which county it makes where there are none; settled when it is used. */
  personId: string
  nodeId: string
}

declare module '../../kernel/documents' {
  interface Documents {
    adminCodes: AdminCode
  }
}

export const adminCodeId = 'first'
/** Sixty bits: cannot be guessed at ten tries an hour. */
const letters = 12
const daysMs = 7 * 24 * 3_600_000

/** A fresh code, and what is stored of it. */
export function newAdminCode(now: Date): { code: string; stored: AdminCode } {
  const code = newCode(letters)
  const stored: AdminCode = {
    _id: adminCodeId,
    hash: hashOf(code),
    until: new Date(now.getTime() + daysMs),
    usedBy: null,
    personId: `p-${newCode(16)}`,
    nodeId: `n-${newCode(16)}`
  }
  return { code, stored }
}
