import { codeAlphabet, codeLength } from '../../types/domain/codes'
import { randomBytes } from './ids'

/** A new code for a receipt: made here, so that it can be written down where there is no signal. 50 bits. */
export const newReceiptCode = async (): Promise<string> =>
  Array.from(await randomBytes(codeLength), (byte) => codeAlphabet[byte % codeAlphabet.length]).join('')
