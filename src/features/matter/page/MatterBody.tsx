import { View } from '@tarojs/components'
import { Beads } from '../../../ui/Beads'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Note } from '../../../ui/Note'
import { Skeleton } from '../../../ui/Skeleton'
import { momentWords } from '../../../ui/words/dates'
import { History } from '../history/History'
import { Facts } from '../view/Facts'
import { Parts } from '../view/Parts'
import { StandCard } from '../view/StandCard'
import { withoutShown } from './beforeAfter'
import { Headline } from './Headline'
import { isFinal, NotThere } from './NotThere'
import { Past } from './Past'
import { useAcknowledge } from './useAcknowledge'
import type { MatterPage } from './useMatter'

/** Where a matter stands and what happened so far. */
export function MatterBody({ matter, me }: { matter: MatterPage; me: string | undefined }) {
  const { view, error, loading, reload, done, heardAt, missing, waiting, settling } = matter
  useAcknowledge(view)
  if (!view) {
    if (waiting.length > 0) return null
    if (missing || (error && isFinal(error.name))) return <NotThere />
    return error ? (
      <ErrorNote message={error.message} onRetry={() => void reload()} />
    ) : loading ? (
      <Skeleton />
    ) : null
  }
  return (
    <View className="stack">
      {settling && !error && <Note tone="wait">发出去了，正在看最新的样子…</Note>}
      {done && (
        <View id="done">
          <Note tone="done">{done}</Note>
        </View>
      )}
      {error && (
        <ErrorNote
          message={`${error.message}${heardAt ? `下面是${momentWords(heardAt)}看到的样子。` : ''}`}
          onRetry={() => void reload()}
        />
      )}
      <View>
        <Headline view={view} />
        {/* What is handled with another goes as far as that one. */}
        <Beads stage={(view.stage === 'merged' && view.cluster?.stage) || view.stage} />
        <StandCard view={view} me={me} onOpen={matter.openForm} />
        <Past view={view} />
        <Facts view={view} />
        <Parts parts={view.parts} />
        <History entries={withoutShown(view.history)} />
      </View>
    </View>
  )
}
