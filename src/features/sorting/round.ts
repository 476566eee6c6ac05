/** Where a person is in going through the tray once. */
export interface Round {
  /** Ids of what was decided; it has left the tray, whether or not the list knows it yet. */
  decided: readonly string[]
  /** Ids of what was put aside for later; nothing was written about it. */
  skipped: readonly string[]
}

export const newRound: Round = { decided: [], skipped: [] }

export const decided = (round: Round, id: string): Round => ({
  decided: [...round.decided, id],
  skipped: round.skipped.filter((other) => other !== id)
})

export const skipped = (round: Round, id: string): Round => ({ ...round, skipped: [...round.skipped, id] })

/** Takes up again what was put aside. */
export const again = (round: Round): Round => ({ ...round, skipped: [] })

/**
 * What is in hand and what comes after it, in the order of the list; `left` counts what still waits, with what
 * was put aside.
 */
export function inHand<Row extends { id: string }>(
  rows: readonly Row[],
  round: Round
): { current: Row | undefined; next: Row | undefined; left: number } {
  const waiting = rows.filter(({ id }) => !round.decided.includes(id))
  const [current, next] = waiting.filter(({ id }) => !round.skipped.includes(id))
  return { current, next, left: waiting.length }
}
