import { createHash, randomInt } from 'node:crypto'
import { codeAlphabet as alphabet } from '../../types/domain/codes'

/** A code as it is stored: what a person may type differently is taken out; O and I do not occur in codes. */
export const normalized = (code: string): string =>
  code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll('I', '1')

/** A random code that nobody can guess: five bits a letter. */
export const newCode = (letters: number): string =>
  Array.from({ length: letters }, () => alphabet[randomInt(alphabet.length)]!).join('')

/** A code as it is printed: in groups of four. */
export const printed = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/** What is stored of a code that must not be read from the store. */
export const hashOf = (code: string): string => createHash('sha256').update(normalized(code)).digest('hex')
