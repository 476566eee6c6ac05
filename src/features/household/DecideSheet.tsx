import { View } from '@tarojs/components'
import type { Decision } from '../../../types/domain/households'
import { decide as householdDecide } from '../../../types/api/household/decide'
import { useSend } from '../../cloud/useSend'
import { ActForm } from '../../ui/ActForm'
import { reasonWords } from '../../ui/reasonWords'
import { Sheet } from '../../ui/Sheet'
import { toast } from '../../ui/toast'
import { decisionWords, requestWords, type Request } from './requestWords'

interface DecideSheetProps {
  request: Request
  decision: Decision
  onDone(): void
  onClose(): void
}

/** Why somebody says no, or has it changed back: it is told to whom it concerns. */
export function DecideSheet({ request, decision, onDone, onClose }: DecideSheetProps) {
  const sender = useSend(householdDecide, 'act')
  return (
    <Sheet id="decide-sheet" title={decisionWords(request, decision)} onClose={onClose}>
      <ActForm
        id="decide-send"
        draft={`decide:${request.id}:${decision}`}
        button={decisionWords(request, decision)}
        busy="正在告诉…"
        sender={sender}
        words={reasonWords({ id: 'decide-reason', placeholder: '会告诉这一户、联系党员和村里', limit: 100 })}
        onSend={(reason) => sender.send({ id: request.id, decision, reason })}
        onDone={() => {
          toast('好了，已经告诉大家')
          onDone()
        }}
      >
        <View>{requestWords(request)}</View>
      </ActForm>
    </Sheet>
  )
}
