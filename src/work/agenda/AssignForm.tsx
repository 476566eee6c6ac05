import { View } from '@tarojs/components'
import { useState } from 'react'
import { textLimit } from '../../../types/domain/limits'
import { handlers as matterHandlers } from '../../../types/api/matter/handlers'
import { known } from '../../../types/domain/unknown'
import type { Delivery } from '../../cloud/queue/queue'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useRead } from '../../cloud/useRead'
import { assignWords, noAssignment } from '../../features/agenda/assigning'
import { useAct } from '../../features/matter/acts/useAct'
import type { MatterView } from '../../features/matter/view/whoWords'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Skeleton } from '../../ui/Skeleton'
import { TextArea } from '../../ui/TextArea'
import { Until } from './Until'
import { Who } from './Who'

interface AssignFormProps {
  view: MatterView
  nodeId: string | undefined
  onDone(delivery: Delivery, lead: string): void
  onStale(): void
}

/**
 * Who leads, who helps, until when, and the plan in a line: a tap each, all but the lead optional. Giving it to
 * somebody else once it was given needs the reason.
 */
export function AssignForm({ view, nodeId, onDone, onStale }: AssignFormProps) {
  const handlers = useRead(matterHandlers, { nodeId })
  const [chosen, choose] = useState(noAssignment)
  const [unchosen, setUnchosen] = useState(false)
  const draft = `matter.assign:${view.id}`
  const plan = useDraft(draft, '')
  const [planning, setPlanning] = useState(false)
  const [helping, setHelping] = useState(false)
  const people = handlers.value?.people ?? []
  const again = view.stage !== 'sorted'
  const isPlanned = again || planning || plan.value !== ''
  const leadName = people.find(({ id }) => id === chosen.leadId)?.name ?? ''
  const { send, sending, error } = useAct('matter.assign', {
    view,
    onDone: (delivery) => onDone(delivery, leadName),
    onStale
  })

  async function assign() {
    const { leadId, helperIds, until } = chosen
    setUnchosen(!leadId)
    if (!leadId) return
    const text = plan.value.trim() || undefined
    const saying = { leadId, helperIds: [...helperIds], text, until: until ?? undefined }
    if (await send(saying, { draft })) plan.clear()
  }

  return (
    <>
      {handlers.error && !handlers.value && (
        <ErrorNote message={handlers.error.message} onRetry={() => void handlers.reload()} />
      )}
      {!handlers.value && handlers.loading && <Skeleton cards={1} />}
      {handlers.value && (
        <Who
          people={people}
          chosen={chosen}
          unchosen={unchosen && !chosen.leadId}
          helping={helping}
          onChoose={choose}
        />
      )}
      <Until
        urgency={known(view.urgency)}
        days={view.days.assign}
        value={chosen.until}
        error={error?.fields.until}
        onChange={(until) => choose({ ...chosen, until })}
      />
      {isPlanned && (
        <TextArea
          id="agenda-plan"
          label={again ? '为什么换人或改期' : '怎么办(不写也行)'}
          value={plan.value}
          onChange={plan.set}
          limit={textLimit}
          error={error?.fields.text}
        />
      )}
      <View className="agenda-others">
        {!helping && people.length > 1 && (
          <Button id="agenda-help-open" size="small" onPress={() => setHelping(true)}>
            加协办的人
          </Button>
        )}
        {!isPlanned && (
          <Button id="agenda-plan-open" size="small" onPress={() => setPlanning(true)}>
            加一句怎么办
          </Button>
        )}
      </View>
      {error && !error.fields.until && !error.fields.text && <ErrorNote message={error.message} />}
      <Button
        id="agenda-assign"
        kind="main"
        busy={sending && '正在交办…'}
        disabled={plan.value.length > textLimit && '字太多了，删掉一些'}
        onPress={() => void assign()}
      >
        {assignWords(people, chosen)}
      </Button>
    </>
  )
}
