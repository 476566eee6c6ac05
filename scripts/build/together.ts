/**
 * Does several pieces of work at once. Where one fails, the others are given up and waited for before its error is
 * thrown, so that nothing of them goes on behind.
 *
 * @param begin begins the pieces; its signal tells them when to give up
 * @param stop gives all of them up
 */
export async function together(
  begin: (giveUp: AbortSignal) => Promise<unknown>[],
  stop?: AbortSignal
): Promise<void> {
  const giveUp = new AbortController()
  stop?.addEventListener('abort', () => giveUp.abort())
  const failures: unknown[] = []
  const pieces = begin(giveUp.signal).map((piece) =>
    piece.catch((error: unknown) => {
      failures.push(error)
      giveUp.abort()
    })
  )
  await Promise.all(pieces)
  if (failures.length > 0) throw failures[0]
}
