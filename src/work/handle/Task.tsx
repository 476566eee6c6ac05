import { View } from '@tarojs/components'
import { useState } from 'react'
import { actLabels } from '../../../types/domain/flow'
import type { Delivery } from '../../cloud/queue/queue'
import { useWaiting } from '../../cloud/queue'
import { sentenceLine } from '../../features/matter/history/sentence'
import type { MatterView } from '../../features/matter/view/whoWords'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { goTo, matterPage } from '../../ui/go'
import { Note } from '../../ui/Note'
import { Skeleton } from '../../ui/Skeleton'
import { momentWords } from '../../ui/words/dates'
import { ActSheet } from '../ActSheet'
import type { ToldProps } from '../Told'
import { useMatterRead } from '../useMatterRead'
import { Take } from './Take'

interface TaskProps {
  id: string
  onDone(told: ToldProps): void
}

/** The last word on a matter in hand and what can be done with it now. */
export function Task({ id, onDone }: TaskProps) {
  const { value: view, error, refresh } = useMatterRead(id)
  return (
    <View className="stack">
      {!view && error && <ErrorNote message={error.message} onRetry={refresh} />}
      {!view && !error && <Skeleton cards={1} />}
      {view && <Acts view={view} onDone={onDone} onReload={refresh} />}
    </View>
  )
}

const dones = {
  take: '您接下了,开始办。',
  progress: '的进展发出去了。',
  finish: '的结果报上去了,等对方来评。'
} as const
const kept = '的话先存在手机里,有信号就发出。'

function Acts({
  view,
  onDone,
  onReload
}: {
  view: MatterView
  onDone: TaskProps['onDone']
  onReload(): void
}) {
  const [open, setOpen] = useState<'progress' | 'finish'>()
  const waiting = useWaiting(view.id)
  const { id, subject, acts } = view
  const last = view.history[0]

  function told(act: keyof typeof dones, { state }: Delivery) {
    setOpen(undefined)
    onReload()
    onDone({ id, subject, kept: state === 'kept', done: state === 'kept' ? kept : dones[act] })
  }

  return (
    <>
      {last && (
        <View className="task-last said" id={`task-last-${id}`}>
          {shortened(sentenceLine(last))}
          <View className="soft">{momentWords(last.at)}</View>
        </View>
      )}
      {waiting.length > 0 && <Note tone="wait">{`${waiting.length} 条待发送,有信号就发出。`}</Note>}
      <View className="task-acts">
        {acts.includes('take') && (
          <Take view={view} onDone={(delivery) => told('take', delivery)} onStale={onReload} />
        )}
        {acts.includes('progress') && (
          <Button
            id={`task-progress-${id}`}
            icon="camera"
            size="small"
            label={`${subject},说说进展`}
            onPress={() => setOpen('progress')}
          >
            {actLabels.progress}
          </Button>
        )}
        {acts.includes('finish') && (
          <Button
            id={`task-finish-${id}`}
            icon="check"
            size="small"
            label={`${subject},办结`}
            onPress={() => setOpen('finish')}
          >
            {actLabels.finish}
          </Button>
        )}
        <Button
          id={`task-all-${id}`}
          kind="quiet"
          size="small"
          label={`${subject},看全部经过`}
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

/** Letters of the last word; all of it stands on the matter's page. */
const room = 160
const shortened = (words: string) => (words.length > room ? `${words.slice(0, room)}…` : words)
