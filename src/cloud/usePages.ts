import { useCallback, useEffect, useRef, useState } from 'react'
import type { InputOf, OutputOf } from '../../types/api/contract'
import { readCache } from './readCache'
import { lastHeard } from './lastHeard'
import { call } from './call'
import { asCloudError, type CloudError } from './errors'
import { keep, kept } from './kept'
import type { PagedMethod } from './methods'

type Row<M extends PagedMethod> = OutputOf<M>['rows'][number]

interface State<M extends PagedMethod> {
  rows: Row<M>[] | undefined
  /** Key of the next page; null when there is none. */
  after: string | null
  error: CloudError | undefined
  loading: boolean
}

/** What is listed, and the answer on its way. */
interface Asked<M extends PagedMethod> {
  place: string | undefined
  input: Omit<InputOf<M>, 'after'> | undefined
  running?: Promise<void>
}

/**
 * A list that grows page by page as the person scrolls. The first page last heard is shown at once.
 * @param input what to list, without `after`; undefined asks nothing yet
 */
export function usePages<M extends PagedMethod>(method: M, input: Omit<InputOf<M>, 'after'> | undefined) {
  const place = input && `${method.name}:${JSON.stringify(input)}`
  const [state, setState] = useState<State<M>>(() => beginning(method, place))
  const latest = useRef<Asked<M>>({ place, input })
  if (latest.current.place !== place) latest.current = { place, input }

  const shown = useRef(0)
  shown.current = state.rows?.length ?? 0

  const answer = useCallback(
    async (asked: Asked<M>, after: string | null, atLeast: number) => {
      if (!asked.place) return
      setState((before) => ({ ...before, loading: true }))
      const page = (from: string | null) =>
        call(method, { ...asked.input, ...(from ? { after: from } : {}) } as InputOf<M>)
      try {
        // A page that is loaded anew is as long as it was.
        const least = Math.max(atLeast, kept<number>(`rows:${asked.place}`) ?? 0)
        const first = await page(after)
        if (!after) readCache.write(asked.place, first)
        let { rows, after: next } = first
        while (!after && next !== null && rows.length < least && latest.current === asked) {
          const more = await page(next)
          rows = [...rows, ...more.rows] as typeof rows
          next = more.after
        }
        if (latest.current !== asked) return
        const loaded = rows as Row<M>[]
        setState((before) => ({
          rows: after ? [...(before.rows ?? []), ...loaded] : loaded,
          after: next,
          error: undefined,
          loading: false
        }))
        if (after) keep(`rows:${asked.place}`, shown.current + loaded.length)
      } catch (thrown) {
        const error = asCloudError(thrown)
        if (latest.current === asked) setState((before) => ({ ...before, error, loading: false }))
      }
    },
    [method]
  )
  const ask = useCallback(
    (after: string | null, atLeast = 0): Promise<void> => {
      const asked = latest.current
      asked.running ??= answer(asked, after, atLeast).finally(() => (asked.running = undefined))
      return asked.running
    },
    [answer]
  )

  useEffect(() => {
    setState(beginning(method, place))
    void ask(null)
  }, [method, place, ask])

  return {
    ...state,
    hasMore: state.after !== null,
    /**
     * Asks anew for as much as was there, so that nobody loses their place.
     * @param anew what is being asked already does not count: it may not hold what was just sent
     */
    reload: useCallback(
      async (anew = false) => {
        if (anew) await latest.current.running
        return ask(null, shown.current)
      },
      [ask]
    ),
    more: useCallback(() => (state.after === null ? Promise.resolve() : ask(state.after)), [ask, state.after])
  }
}

function beginning<M extends PagedMethod>(method: M, place: string | undefined): State<M> {
  const kept = lastHeard(method, place).value
  return { rows: kept?.rows, after: null, error: undefined, loading: !!place }
}
