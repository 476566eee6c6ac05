import { useState } from 'react'
import { usePages } from '../../cloud/usePages'
import { meetingOf, sectionsOf } from '../../features/agenda/sections'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { MeetingRoom } from './MeetingRoom'

/** Calls what is to be discussed now; the order stays as it was called, whatever is decided meanwhile. */
export function MeetingHall({ nodeId }: { nodeId: string }) {
  const { rows, loading, error, reload } = usePages('matter.tray', { tray: 'discuss', whose: 'node', nodeId })
  const [called, call] = useState<readonly string[]>()
  if (!called && rows && !loading) call(meetingOf(sectionsOf(rows, Date.now())).map(({ id }) => id))
  if (called)
    return <MeetingRoom nodeId={nodeId} ids={called} trouble={error} onRetry={() => void reload()} />
  return (
    <Page title="议事">
      {error ? <ErrorNote message={error.message} onRetry={() => void reload()} /> : <Skeleton />}
    </Page>
  )
}
