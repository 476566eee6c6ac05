/** Digits and capitals that are not mistaken for one another when read out or copied by hand. */
export const codeAlphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Codes of households begin with it, codes of persons never do: one field takes both. */
export const householdMark = 'H'
/** Letters of an invitation code, and of the code on a receipt. */
export const codeLength = 10

/** Whether a code, however it was typed, is that of a household. */
export const isHouseholdCode = (typed: string): boolean => {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
  return code.length === codeLength && code.startsWith(householdMark)
}

/** A code in groups of four, as it is printed: `HK7Q-3MPX-9T`. */
export const printedCode = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-')
