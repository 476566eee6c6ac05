import { useState } from 'react'
import { tray as matterTray } from '../../../types/api/matter/tray'
import { usePages } from '../../cloud/usePages'
import { meetingOf, sectionsOf, isMeetingPart } from '../../features/agenda/sections'
import { ErrorNote } from '../../ui/ErrorNote'
import { Note } from '../../ui/Note'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { useAllOf } from '../../cloud/useAllOf'
import { MeetingRoom } from './MeetingRoom'

/** Calls what is to be discussed now; the order stays as it was called, whatever is decided meanwhile. */
export function MeetingHall({ nodeId }: { nodeId: string }) {
  const list = usePages(matterTray, { tray: 'discuss', whose: 'node', nodeId })
  const { rows, loading, error, hasMore, reload } = list
  const [called, call] = useState<readonly string[]>()
  const isAll = !!rows && (!hasMore || !isMeetingPart(rows, Date.now()))
  useAllOf(list, () => !isAll)
  if (!called && rows && !loading && (isAll || error))
    call(meetingOf(sectionsOf(rows, Date.now())).map(({ id }) => id))
  if (called)
    return <MeetingRoom nodeId={nodeId} ids={called} trouble={error} onRetry={() => void reload()} />
  return (
    <Page title="议事">
      {error ? <ErrorNote message={error.message} onRetry={() => void reload()} /> : <Skeleton />}
      {rows && rows.length > 0 && (
        <Note tone="wait">{`正在把要议的事都列出来，已经有 ${rows.length} 件…`}</Note>
      )}
    </Page>
  )
}
