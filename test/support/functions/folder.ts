/** Where the setup of a run tells its tests that the functions are. */
const variable = 'LIANHU_TEST_FUNCTIONS'

/** The functions as the run built them at its beginning, once for all its tests; nothing may be written there. */
export function builtFunctions(): string {
  const folder = process.env[variable]
  if (!folder)
    throw new Error('the functions are built by test/support/functions/setup.ts: run the tests with jest')
  return folder
}

export const isBuilt = (): boolean => process.env[variable] !== undefined
export const setBuilt = (folder: string): void => {
  process.env[variable] = folder
}
