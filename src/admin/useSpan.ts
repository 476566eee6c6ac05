import { useState } from 'react'
import { dayFromNow } from '../ui/words/dates'

/**
 * From which day to which something lasts, from today on. An end that the beginning has passed, or left too far
 * behind, is taken back.
 * @param most days that it may last
 */
export function useSpan(most?: number) {
  const [from, setFrom] = useState<string>()
  const [until, setUntil] = useState<string>()
  const boundsFrom = (first: string) => ({
    first,
    ...(most !== undefined && { last: dayFromNow(most - 1, Date.parse(first)) })
  })
  function begin(day: string) {
    const { first, last } = boundsFrom(day)
    setFrom(day)
    if (until && (until < first || (last && until > last))) setUntil(undefined)
  }
  return {
    days: { ...(from && { from }), ...(until && { until }) },
    from: { value: from, first: dayFromNow(0), onChange: begin },
    until: { value: until, ...boundsFrom(from ?? dayFromNow(0)), onChange: setUntil }
  }
}
