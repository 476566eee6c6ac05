import { View } from '@tarojs/components'
import { useState } from 'react'
import { stageLabels } from '../../../types/domain/stages'
import type { Delivery } from '../../cloud/queue/queue'
import { undoWords } from '../../features/matter/acts/undo'
import type { MatterView } from '../../features/matter/view/whoWords'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { goTo, matterPage } from '../../ui/go'
import { Note } from '../../ui/Note'
import { Skeleton } from '../../ui/Skeleton'
import { ActSheet } from '../ActSheet'
import type { ToldProps } from '../Told'
import { useMatterRead } from '../useMatterRead'
import { useNews } from '../useNews'
import { AssignForm } from './AssignForm'
import { Background } from './Background'

interface DiscussingProps {
  id: string
  nodeId: string | undefined
  /** Shows the subject too. */
  titled: boolean
  onDecided(told: ToldProps): void
}

/** A matter read in full, with what the officers can decide on it now. */
export function Discussing({ id, ...rest }: DiscussingProps) {
  const { value: view, error, refresh } = useMatterRead(id)
  return (
    <View className="stack">
      {!view && error && <ErrorNote message={error.message} onRetry={refresh} />}
      {!view && !error && <Skeleton cards={1} />}
      {view && <Deciding view={view} onReload={refresh} {...rest} />}
    </View>
  )
}

const kept = '的决定先存在手机里，有信号就发出。'

interface DecidingProps extends Omit<DiscussingProps, 'id'> {
  view: MatterView
  onReload(): void
}

function Deciding({ view, nodeId, titled, onDecided, onReload }: DecidingProps) {
  const [open, setOpen] = useState<'postpone' | 'decline'>()
  const news = useNews(view)
  const { id, subject, acts } = view
  const tell = (done: string, still: string | undefined, { state }: Delivery) =>
    onDecided({
      id,
      subject,
      kept: state === 'kept',
      ...(state === 'kept' ? { done: kept } : { done, still })
    })
  const dones = { postpone: '缓议了。', decline: '说明不受理了。' }
  return (
    <>
      <Background view={view} titled={titled} />
      {news && <Note tone="wait">{news}</Note>}
      {!acts.includes('assign') && <Note tone="do">{`这件事现在是「${stageLabels[view.stage]}」。`}</Note>}
      {acts.includes('assign') && (
        <AssignForm
          view={view}
          nodeId={nodeId}
          onDone={(delivery, lead) => tell(`交办给${lead}了。`, undoWords.assign, delivery)}
          onStale={onReload}
        />
      )}
      <View className="agenda-others">
        {acts.includes('postpone') && (
          <Button id="agenda-postpone" size="small" onPress={() => setOpen('postpone')}>
            缓议
          </Button>
        )}
        {acts.includes('decline') && (
          <Button id="agenda-decline" size="small" onPress={() => setOpen('decline')}>
            不予受理
          </Button>
        )}
        <Button id="agenda-all" size="small" kind="quiet" onPress={() => goTo(matterPage(id))}>
          看全部经过
        </Button>
      </View>
      {open && (
        <ActSheet
          id={id}
          act={open}
          onDone={(delivery) => tell(dones[open], undoWords[open], delivery)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}
