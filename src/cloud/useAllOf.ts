import { useEffect } from 'react'

interface List<Row> {
  rows: readonly Row[] | undefined
  error: unknown
  loading: boolean
  hasMore: boolean
  more(): unknown
}

/** Goes on loading a list as long as what is there is not enough, page after page; an error ends it until the next try. */
export function useAllOf<Row>(list: List<Row>, wants: (rows: readonly Row[]) => boolean): void {
  const { rows, error, loading, hasMore, more } = list
  const wanted = !!rows && hasMore && !loading && !error && wants(rows)
  useEffect(() => {
    if (wanted) void more()
  }, [wanted, more])
}
