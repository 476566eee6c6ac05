import { useState } from 'react'
import { matterActTraits } from '../../types/domain/matterActs'
import { stageLabels } from '../../types/domain/stages'
import { read as matterRead } from '../../types/api/matter/read'
import type { Delivery } from '../cloud/queue/queue'
import { useRead } from '../cloud/useRead'
import { FormOf } from '../features/matter/acts/FormOf'
import type { MatterAct } from '../features/matter/acts/matterAct'
import { isStill, wordsOf } from '../features/matter/acts/wordsOf'
import { Parts } from '../features/matter/view/Parts'
import type { MatterView } from '../features/matter/view/whoWords'
import { ErrorNote } from '../ui/ErrorNote'
import { Note } from '../ui/Note'
import { Sheet } from '../ui/Sheet'
import { Skeleton } from '../ui/Skeleton'
import { useNews } from './useNews'

interface ActSheetProps {
  id: string
  act: MatterAct
  /** What the button said that opened it; without it what the act is called. */
  title?: string
  /** What is already chosen about the matter, and not yet written. */
  chosen?: Partial<Pick<MatterView, 'category' | 'urgency'>>
  onDone(delivery: Delivery): void
  onClose(): void
}

/** The form of one act over a list: the very form of the matter's page, on the matter as it stands now. */
export function ActSheet({ id, act, title, onClose, ...rest }: ActSheetProps) {
  const { value: view, error, reload } = useRead(matterRead, { id })
  return (
    <Sheet
      id={`sheet-${act}`}
      title={title ?? (view ? wordsOf(act, view) : matterActTraits[act].label)}
      onClose={onClose}
    >
      {!view && error && <ErrorNote message={error.message} onRetry={() => void reload()} />}
      {!view && !error && <Skeleton cards={1} />}
      {view && <Opened act={act} view={view} onStale={() => void reload()} {...rest} />}
    </Sheet>
  )
}

interface OpenedProps extends Pick<ActSheetProps, 'act' | 'chosen' | 'onDone'> {
  view: MatterView
  onStale(): void
}

function Opened({ act, view, chosen, onDone, onStale }: OpenedProps) {
  const [at] = useState(view)
  const news = useNews(view)
  return (
    <>
      {news && <Note tone="wait">{news}</Note>}
      {act === 'reply' && <Parts parts={view.parts} />}
      {isStill(act, at, view) ? (
        <FormOf act={act} view={{ ...view, ...chosen }} onDone={onDone} onStale={onStale} />
      ) : (
        <Note tone="do">{`这件事现在是「${stageLabels[view.stage]}」，不能再「${matterActTraits[act].label}」了。`}</Note>
      )}
    </>
  )
}
