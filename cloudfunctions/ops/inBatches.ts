/** Calls of the store that are under way at once. */
const atOnce = 10

/** Does something to each of many, a few at once. */
export async function inBatches<One, Done>(all: One[], run: (one: One) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = []
  for (let from = 0; from < all.length; from += atOnce)
    done.push(...(await Promise.all(all.slice(from, from + atOnce).map(run))))
  return done
}
