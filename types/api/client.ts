/** The oldest release of the mini program that the functions still serve. An older one is told to update itself. */
export const oldestClient = '0.1.0'

/** The release of whoever does not say theirs: the last one that did not. */
export const silentClient = '0.1.0'
