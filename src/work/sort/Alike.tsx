import { View } from '@tarojs/components'
import { useState } from 'react'
import { alike as matterAlike } from '../../../types/api/matter/alike'
import type { Delivery } from '../../cloud/queue/queue'
import { useRead } from '../../cloud/useRead'
import { useAct } from '../../features/matter/acts/useAct'
import { canLead, whyWords, type AlikeRow } from '../../features/matter/alike/alikeWords'
import type { MatterView } from '../../features/matter/view/whoWords'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { goTo, matterPage } from '../../ui/go'
import { StageTag } from '../../ui/Tag'

interface AlikeProps {
  view: MatterView
  onMerged(delivery: Delivery): void
  onStale(): void
}

/** Earlier matters that say the same, and handling this one together with one of them; nothing where there is none. */
export function Alike({ view, onMerged, onStale }: AlikeProps) {
  const { value } = useRead(matterAlike, { id: view.id })
  const [chosen, choose] = useState<string>()
  const { send, sending, error } = useAct('matter.merge', { view, onDone: onMerged, onStale })
  const rows = value?.rows ?? []
  if (rows.length === 0) return null
  const mayMerge = view.acts.includes('merge')
  return (
    <View id="alike" className="stack">
      <View className="heading">以前有人说过相像的</View>
      {rows.map((row) => (
        <Card key={row.id} id={`alike-${row.id}`}>
          <View className="row">
            <View className="grow strong said">{row.subject}</View>
            <StageTag stage={row.stage} />
          </View>
          <View className="soft">{whyWords(row.why)}</View>
          {chosen === row.id && (
            <View className="soft">{`${view.asker.name}会看到那一件办到哪一步；两边的话各在各处，并错了还能分开。`}</View>
          )}
          {chosen === row.id && error && <ErrorNote message={error.message} />}
          <Acts
            row={row}
            chosen={mayMerge && chosen === row.id}
            mayMerge={mayMerge}
            sending={sending}
            onChoose={() => choose(row.id)}
            onSend={() => void send({ into: row.id })}
          />
        </Card>
      ))}
    </View>
  )
}

interface ActsProps {
  row: AlikeRow
  chosen: boolean
  mayMerge: boolean
  sending: boolean
  onChoose(): void
  onSend(): void
}

/** One tap chooses, one sends. */
const Acts = ({ row, chosen, mayMerge, sending, onChoose, onSend }: ActsProps) => (
  <View className="row">
    <Button
      size="small"
      kind="quiet"
      label={`去看看「${row.subject}」`}
      onPress={() => goTo(matterPage(row.id))}
    >
      去看看
    </Button>
    {chosen ? (
      <Button id="alike-send" size="small" kind="main" busy={sending && '正在并…'} onPress={onSend}>
        就和这件一起办
      </Button>
    ) : (
      mayMerge &&
      canLead(row) && (
        <Button size="small" disabled={sending} label={`和「${row.subject}」并到一起办`} onPress={onChoose}>
          并到一起办
        </Button>
      )
    )}
  </View>
)
