/** Ends the process with the code that a command came to, if it gives one; with 1, and why in words, where it broke. */
export function exitWith(run: Promise<number | void>): void {
  run.then(
    (code) => {
      if (typeof code === 'number') process.exitCode = code
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error))
      process.exitCode = 1
    }
  )
}
