/** Works on many things, so many at once; the first exception ends it. */
export async function inCrowd<One>(
  things: One[],
  atOnce: number,
  work: (thing: One, index: number) => Promise<void>
): Promise<void> {
  const queue = things.entries()
  const worker = async () => {
    for (const [index, thing] of queue) await work(thing, index)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
