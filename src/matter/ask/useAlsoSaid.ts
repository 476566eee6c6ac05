import { useEffect, useState } from 'react'
import { shared as matterShared } from '../../../types/api/matter/shared'
import { call } from '../../cloud/call'
import type { SharedRow } from '../shared/sharedWords'

/** Asked once somebody pauses, and not with every letter: on a slow line the answers would never catch up. */
const pauseMs = 900
/** Fewer letters say nothing yet. */
const least = 4

/**
 * What the village knows already of what is being typed. Nothing where there is none or no signal: it is an offer, and
 * in nobody's way.
 */
export function useAlsoSaid(typed: string): SharedRow[] {
  const text = typed.trim()
  const [rows, setRows] = useState<SharedRow[]>([])
  useEffect(() => {
    if (text.length < least) {
      setRows([])
      return undefined
    }
    let latest = true
    const timer = setTimeout(() => {
      call(matterShared, { like: text }).then(
        (answer) => latest && setRows(answer.rows),
        () => undefined
      )
    }, pauseMs)
    return () => {
      latest = false
      clearTimeout(timer)
    }
  }, [text])
  return rows
}
