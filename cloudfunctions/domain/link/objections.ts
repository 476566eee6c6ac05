/** Objections one link takes. */
export const objectionLimit = 20

/** How many may be open where any is: named one by one, so that an index serves them in the order of ids too. */
export const someOpen = Array.from({ length: objectionLimit }, (_none, index) => index + 1)
