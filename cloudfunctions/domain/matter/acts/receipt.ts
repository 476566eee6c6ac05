import { countTry } from '../../../kernel/tries'

/** Receipts one WeChat may try within the hour: enough for whoever takes calls, useless against 50 bits. */
const most = 60

/** Counts a try at a receipt, apart from tries at invitations. Errors: TOO_MANY_TRIES. */
export const countReceipt = (openid: string, now: Date): Promise<void> =>
  countTry(`receipt ${openid}`, now, most)
