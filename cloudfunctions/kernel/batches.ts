/** What there is, in its order, some at a time. Pure. */
export const batchesOf = <One>(all: readonly One[], size: number): One[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_none, index) =>
    all.slice(index * size, (index + 1) * size)
  )

/**
 * Does something to each of many, a few at once: quick, and no crowd at the store.
 * @param atOnce how many are under way at the same moment
 * @returns what each gave, in that order
 * Errors: the first that is thrown; what had begun beside it is carried out all the same.
 */
export async function inBatches<One, Done>(
  all: readonly One[],
  run: (one: One) => Promise<Done>,
  atOnce = 10
): Promise<Done[]> {
  const done: Done[] = []
  for (const some of batchesOf(all, atOnce)) done.push(...(await Promise.all(some.map(run))))
  return done
}
