const minuteMs = 60_000
/** Minutes between one failure and the next try. */
const waits = [1, 5, 30, 120, 720]

/** When to try again what failed for the `tries`-th time; null: not any more. */
export const nextTry = (tries: number, now: Date): Date | null => {
  const minutes = waits[tries - 1]
  return minutes === undefined ? null : new Date(now.getTime() + minutes * minuteMs)
}
