import { View } from '@tarojs/components'
import { ErrorNote } from '../../ui/ErrorNote'
import { Skeleton } from '../../ui/Skeleton'
import type { ToldProps } from '../Told'
import { useMatterRead } from '../useMatterRead'
import { Deciding } from './Deciding'

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
