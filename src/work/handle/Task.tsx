import { View } from '@tarojs/components'
import { ErrorNote } from '../../ui/ErrorNote'
import { Skeleton } from '../../ui/Skeleton'
import type { ToldProps } from '../Told'
import { useMatterRead } from '../useMatterRead'
import { TaskActs } from './TaskActs'

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
      {view && <TaskActs view={view} onDone={onDone} onReload={refresh} />}
    </View>
  )
}
