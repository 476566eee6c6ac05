import { View } from '@tarojs/components'
import { useState } from 'react'
import { reasonedDecisions, type Decision } from '../../../types/domain/households'
import { decide as householdDecide } from '../../../types/api/household/decide'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { Tag } from '../../ui/Tag'
import { toast } from '../../ui/toast'
import { dayWords, momentWords } from '../../ui/words/dates'
import { DecideSheet } from './DecideSheet'
import { decisionWords, objectionWords, requestWords, stateWords, type Request } from './requestWords'

interface RequestCardProps {
  request: Request
  onDone(): void
}

/** One request about a household: a yes is one tap; what needs a reason asks for it. */
export function RequestCard({ request, onDone }: RequestCardProps) {
  const { send, sending, error } = useSend(householdDecide, 'act')
  const [asking, setAsking] = useState<Decision>()
  const { id, household, phone, reason, objection, decided, undoUntil, acts, state, at } = request
  async function say(decision: Decision) {
    if (reasonedDecisions.includes(decision)) return setAsking(decision)
    if (!(await send({ id, decision }))) return
    toast(decision === 'confirm' ? '同意了，已经告诉大家' : '好了')
    onDone()
  }
  return (
    <Card id={`request-${id}`} tone={state === 'open' || objection ? 'wait' : undefined}>
      <View className="stack">
        <View className="row">
          <View className="grow strong">{requestWords(request)}</View>
          <Tag tone={state === 'open' || objection ? 'wait' : 'done'}>{stateWords(request)}</Tag>
        </View>
        <View className="soft">
          {household.name} · {momentWords(at)}
          {phone && ` · 手机 ${phone}`}
        </View>
        {reason && <View>原因：{reason}</View>}
        {objection && <View>{objectionWords(request)}</View>}
        {decided && (
          <View className="soft">
            {decided.by}答复的，{momentWords(decided.at)}
            {decided.reason && `：${decided.reason}`}
          </View>
        )}
        {undoUntil && <View className="soft">{dayWords(undoUntil)}以前可以改回去。</View>}
        {error && <ErrorNote message={error.message} />}
        {acts.map((decision) => (
          <Button
            key={decision}
            id={`${decision}-${id}`}
            kind={decision === 'confirm' ? 'main' : 'plain'}
            busy={sending && '正在告诉…'}
            onPress={() => void say(decision)}
          >
            {decisionWords(request, decision)}
          </Button>
        ))}
      </View>
      {asking && (
        <DecideSheet
          request={request}
          decision={asking}
          onDone={() => {
            setAsking(undefined)
            onDone()
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Card>
  )
}
