/** WeChat's refusal of an open-API call. */
export class Refused extends Error {
  constructor(
    readonly errCode: number,
    message: string
  ) {
    super(message)
  }
}

/** @throws Refused 40097 when a parameter is not a text */
export function requireText(params: Record<string, unknown>, name: string): string {
  const value = params[name]
  if (typeof value !== 'string' || value === '') throw new Refused(40097, `invalid args: ${name}`)
  return value
}
