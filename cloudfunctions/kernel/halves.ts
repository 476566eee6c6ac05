/** How the cloud refuses an answer that is larger than it lets through. */
const isTooLarge = (error: unknown): boolean =>
  /EXCEED_MAX_RESPONSE_SIZE|response size/i.test(String((error as Error)?.message ?? error))

/**
 * Reads documents by their ids, all in one call of the store where they fit into one answer, else in halves: for what
 * has to be read with its history, which nearly always fits.
 */
export async function inHalves<Doc>(ids: string[], read: (some: string[]) => Promise<Doc[]>): Promise<Doc[]> {
  if (ids.length === 0) return []
  try {
    return await read(ids)
  } catch (error) {
    if (ids.length === 1 || !isTooLarge(error)) throw error
    const middle = Math.ceil(ids.length / 2)
    const halves = [ids.slice(0, middle), ids.slice(middle)]
    return (await Promise.all(halves.map((half) => inHalves(half, read)))).flat()
  }
}
