import { View } from '@tarojs/components'
import { useState } from 'react'
import { stageLabels } from '../../../types/domain/stages'
import { usePendingSends } from '../../cloud/queue'
import type { Delivery } from '../../cloud/queue/queue'
import { matterActScreens } from '../../../types/domain/matterActScreens'
import { stillOpen } from '../../features/matter/page/stillOpen'
import type { MatterView } from '../../features/matter/view/whoWords'
import { Button } from '../../ui/Button'
import { goTo, matterPage } from '../../ui/go'
import { Note } from '../../ui/Note'
import { ActSheet } from '../ActSheet'
import type { ToldProps } from '../Told'
import { useNews } from '../useNews'
import { AssignForm } from './AssignForm'
import { Background } from './Background'

interface DecidingProps {
  view: MatterView
  nodeId: string | undefined
  titled: boolean
  onDecided(told: ToldProps): void
  onReload(): void
}

const others = { assign: '换人办', postpone: '缓议', escalate: '提到镇里', decline: '不予受理' } as const
const dones = {
  assign: '换人办了。',
  postpone: '缓议了。',
  escalate: '提到镇里了。',
  decline: '说明不受理了。'
} as const

/** What the officers can decide on a matter: to give it to somebody here, anything else in its own form. */
export function Deciding({ view, nodeId, titled, onDecided, onReload }: DecidingProps) {
  const [open, setOpen] = useState<keyof typeof others>()
  const news = useNews(view)
  const { id, subject, stage } = view
  const waiting = usePendingSends(id)
  const acts = stillOpen(view.acts, waiting)
  const isDiscussed = stage === 'sorted'
  const offered = (Object.keys(others) as (keyof typeof others)[]).filter(
    (act) => acts.includes(act) && !(act === 'assign' && isDiscussed)
  )

  function tell(done: string, still: string | undefined, { state }: Delivery) {
    setOpen(undefined)
    onReload()
    onDecided({ id, subject, done, still, kept: state === 'kept' })
  }

  return (
    <>
      <Background view={view} titled={titled} />
      {news && <Note tone="wait">{news}</Note>}
      {!isDiscussed && <Note tone="do">{`这件事现在是「${stageLabels[stage]}」。`}</Note>}
      {waiting.length > 0 && <Note tone="wait">{`${waiting.length} 条待发送，有信号就发出。`}</Note>}
      {isDiscussed && acts.includes('assign') && (
        <AssignForm
          view={view}
          nodeId={nodeId}
          onDone={(delivery, lead) => tell(`交办给${lead}了。`, matterActScreens.assign.undo, delivery)}
          onStale={onReload}
        />
      )}
      <View className="agenda-others">
        {offered.map((act) => (
          <Button
            key={act}
            id={`agenda-${act === 'assign' ? 'change' : act}`}
            size="small"
            onPress={() => setOpen(act)}
          >
            {others[act]}
          </Button>
        ))}
        <Button id="agenda-all" size="small" kind="quiet" onPress={() => goTo(matterPage(id))}>
          看全部经过
        </Button>
      </View>
      {open && (
        <ActSheet
          id={id}
          act={open}
          onDone={(delivery) => tell(dones[open], matterActScreens[open].undo, delivery)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}
