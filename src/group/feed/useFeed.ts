import { useEffect, useState } from 'react'
import { feed as groupFeed } from '../../../types/api/group/feed'
import { seen as groupSeen } from '../../../types/api/group/seen'
import { call } from '../../cloud/call'
import { asCloudError, type CloudError } from '../../cloud/errors'
import type { Output } from '../../cloud/methods'
import { useRead } from '../../cloud/useRead'

type Page = Output<'group.feed'>

/**
 * A group's feed: its newest page, read again on `reload`, and older pages as the person goes down. What is shown
 * is marked as read; without a signal the mark waits for the next time.
 */
export function useFeed(groupId: string) {
  const { value: first, error, loading, reload } = useRead(groupFeed, { groupId })
  const [older, setOlder] = useState<{ behind: string | null; pages: Page[] }>({ behind: null, pages: [] })
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<CloudError>()
  // Older pages hang on the first one as it was when they were asked for.
  const pages = older.behind === (first?.after ?? null) ? older.pages : []
  const last = pages.at(-1) ?? first
  const newest = first?.rows[0]?.key

  useEffect(() => {
    if (newest) call(groupSeen, { groupId, key: newest }).catch(() => {})
  }, [groupId, newest])

  async function more() {
    if (!last?.after || asking) return
    setAsking(true)
    setTrouble(undefined)
    try {
      const page = await call(groupFeed, { groupId, after: last.after })
      setOlder({ behind: first?.after ?? null, pages: [...pages, page] })
    } catch (thrown) {
      setTrouble(asCloudError(thrown))
    } finally {
      setAsking(false)
    }
  }

  return {
    group: first?.group,
    rows: first && [...first.rows, ...pages.flatMap(({ rows }) => rows)],
    hasMore: !!last?.after,
    error: error ?? trouble,
    loading: loading || asking,
    reload,
    more
  }
}
