import type { Delivery } from '../../cloud/queue/queue'
import { read as matterRead } from '../../../types/api/matter/read'
import { useRead } from '../../cloud/useRead'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Page } from '../../ui/Page'
import { Skeleton } from '../../ui/Skeleton'
import { useMatterRead } from '../useMatterRead'
import { Alike } from './Alike'
import { Sorting } from './Sorting'
import type { DeskProps } from './deskProps'

/** One matter of the tray on the desk. */
export function Desk(props: DeskProps) {
  const { row, nextId, left, notice, beside, trouble, onDone, onSkip } = props
  const { value: view, error, refresh } = useMatterRead(row.id)
  useRead(matterRead, nextId ? { id: nextId } : undefined)
  const heard = error ?? trouble
  if (view) {
    const merged = (delivery: Delivery) => onDone('merge', view.asker.name, delivery)
    return (
      <Sorting
        {...props}
        view={view}
        beside={
          <>
            <Alike view={view} onMerged={merged} onStale={refresh} />
            {beside}
          </>
        }
        trouble={heard}
        onReload={refresh}
      />
    )
  }
  return (
    <Page title="梳理" right={left} foot={<Button onPress={onSkip}>先看下一件</Button>}>
      {notice}
      {heard ? <ErrorNote message={heard.message} onRetry={refresh} /> : <Skeleton cards={2} />}
    </Page>
  )
}
