/** Days a preview waits to be confirmed. */
export const previewDays = 3
/** Days the account of an import is kept. */
export const doneDays = 30
