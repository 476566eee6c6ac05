import { View } from '@tarojs/components'
import { useState } from 'react'
import { matterActTraits } from '../../../types/domain/matterActs'
import { usePendingSends } from '../../cloud/queue'
import type { Delivery } from '../../cloud/queue/queue'
import { mayAsk, subscribe } from '../../cloud/subscribe'
import { useAct } from '../../features/matter/acts/useAct'
import { stillOpen } from '../../features/matter/page/stillOpen'
import type { MatterView } from '../../features/matter/view/whoWords'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { goTo, matterPage } from '../../ui/go'
import { Note } from '../../ui/Note'
import { ActSheet } from '../ActSheet'
import type { ToldProps } from '../Told'
import { LastWord } from './LastWord'

interface TaskActsProps {
  view: MatterView
  onDone(told: ToldProps): void
  onReload(): void
}

/** What whoever takes a matter wants to hear of next. */
const alsoTold = ['due', 'todo'] as const

const dones = {
  take: '您接下了，开始办。',
  progress: '的进展发出去了。',
  finish: '的结果报上去了，等对方来评。'
}

/** What a lead or helper does: accept in one tap, tell the progress, report the result. */
export function TaskActs({ view, onDone, onReload }: TaskActsProps) {
  const [open, setOpen] = useState<'progress' | 'finish'>()
  const take = useAct('matter.take', {
    view,
    onDone: (delivery) => told('take', delivery),
    onStale: onReload
  })
  const { id, subject } = view
  const waiting = usePendingSends(id)
  const acts = stillOpen(view.acts, waiting)

  function told(act: keyof typeof dones, { state }: Delivery) {
    setOpen(undefined)
    onReload()
    onDone({ id, subject, kept: state === 'kept', done: dones[act] })
  }

  return (
    <>
      <LastWord view={view} />
      {waiting.length > 0 && <Note tone="wait">{`${waiting.length} 条待发送，有信号就发出。`}</Note>}
      {take.error && <ErrorNote message={take.error.message} />}
      <View className="task-acts">
        {acts.includes('take') && (
          <Button
            id={`task-take-${id}`}
            kind="main"
            size="small"
            label={`${subject}，接办`}
            busy={take.sending && '正在接办…'}
            onPress={() => {
              // In the tap, and waited for by nobody: who refuses has taken the matter all the same.
              if (mayAsk(alsoTold)) void subscribe(alsoTold)
              void take.send({})
            }}
          >
            {matterActTraits.take.label}
          </Button>
        )}
        {acts.includes('progress') && (
          <Button
            id={`task-progress-${id}`}
            icon="camera"
            size="small"
            label={`${subject}，说说进展`}
            onPress={() => setOpen('progress')}
          >
            {matterActTraits.progress.label}
          </Button>
        )}
        {acts.includes('finish') && (
          <Button
            id={`task-finish-${id}`}
            icon="check"
            size="small"
            label={`${subject}，办结`}
            onPress={() => setOpen('finish')}
          >
            {matterActTraits.finish.label}
          </Button>
        )}
        <Button
          id={`task-all-${id}`}
          kind="quiet"
          size="small"
          label={`${subject}，看全部经过`}
          onPress={() => goTo(matterPage(id))}
        >
          看全部经过
        </Button>
      </View>
      {open && (
        <ActSheet
          id={id}
          act={open}
          onDone={(delivery) => told(open, delivery)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}
