import { useCallback, useEffect, useRef, useState } from 'react'
import { answers } from './answers'
import { lastHeard } from './lastHeard'
import { call } from './call'
import { asCloudError, type CloudError } from './errors'
import { keep, kept } from './kept'
import type { Input, Output, PagedMethod } from './methods'

type Row<Name extends PagedMethod> = Output<Name>['rows'][number]

interface State<Name extends PagedMethod> {
  rows: Row<Name>[] | undefined
  /** Key of the next page; null when there is none. */
  after: string | null
  error: CloudError | undefined
  loading: boolean
}

/** What is listed, and the answer on its way. */
interface Asked<Name extends PagedMethod> {
  place: string | undefined
  input: Omit<Input<Name>, 'after'> | undefined
  running?: Promise<void>
}

/**
 * A list that grows page by page as the person scrolls. The first page last heard is shown at once.
 * @param input what to list, without `after`; undefined asks nothing yet
 */
export function usePages<Name extends PagedMethod>(
  name: Name,
  input: Omit<Input<Name>, 'after'> | undefined
) {
  const place = input && `${name}:${JSON.stringify(input)}`
  const [state, setState] = useState<State<Name>>(() => beginning(name, place))
  const latest = useRef<Asked<Name>>({ place, input })
  if (latest.current.place !== place) latest.current = { place, input }

  const shown = useRef(0)
  shown.current = state.rows?.length ?? 0

  const answer = useCallback(
    async (asked: Asked<Name>, after: string | null, atLeast: number) => {
      if (!asked.place) return
      setState((before) => ({ ...before, loading: true }))
      const page = async (from: string | null) =>
        (await call(name, {
          ...asked.input,
          ...(from ? { after: from } : {})
        } as Input<Name>)) as Output<Name>
      try {
        // A page that is loaded anew is as long as it was.
        const least = Math.max(atLeast, kept<number>(`rows:${asked.place}`) ?? 0)
        const first = await page(after)
        if (!after) answers.write(asked.place, first)
        let { rows, after: next } = first
        while (!after && next !== null && rows.length < least && latest.current === asked) {
          const more = await page(next)
          rows = [...rows, ...more.rows] as typeof rows
          next = more.after
        }
        if (latest.current !== asked) return
        const loaded = rows as Row<Name>[]
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
    [name]
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
    setState(beginning(name, place))
    void ask(null)
  }, [name, place, ask])

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

function beginning<Name extends PagedMethod>(name: Name, place: string | undefined): State<Name> {
  const kept = lastHeard(name, place).value
  return { rows: kept?.rows, after: null, error: undefined, loading: !!place }
}
