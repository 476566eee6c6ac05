/** A task of a timer stops after so long: a function has 20 s, in which it has a few tasks at most. */
const runMs = 6_000

/** Says whether there is time left for one more document; what is left waits for the next minute. */
export function timeBudget(): () => boolean {
  const end = performance.now() + runMs
  return () => performance.now() < end
}
