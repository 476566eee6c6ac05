import { readCsv } from './csv'
import { kindOf } from './kind'
import type { Book } from './table'
import { readXlsx } from './xlsx'

/** Reads whatever roster file was uploaded. Errors: those of `kindOf`, `readXlsx` and `readCsv`. */
export const readFile = async (bytes: Buffer): Promise<Book> =>
  kindOf(bytes) === 'xlsx' ? readXlsx(bytes) : readCsv(bytes)
