/** Shanghai keeps one offset all year. */
const shanghaiOffsetMs = 8 * 3_600_000

const inShanghai = (moment: Date): Date => new Date(moment.getTime() + shanghaiOffsetMs)
const two = (value: number): string => String(value).padStart(2, '0')

/** A moment as WeChat takes it in a field of the kinds `time` and `date`: 2026年11月23日 10:05. */
export function shanghaiClock(moment: Date): string {
  const there = inShanghai(moment)
  const day = `${there.getUTCFullYear()}年${there.getUTCMonth() + 1}月${there.getUTCDate()}日`
  return `${day} ${two(there.getUTCHours())}:${two(there.getUTCMinutes())}`
}
