import { View } from '@tarojs/components'
import { remove as householdRemove } from '../../../types/api/household/remove'
import { refreshMe } from '../../cloud/me'
import { useSend } from '../../cloud/useSend'
import { ActForm } from '../../ui/ActForm'
import { reasonWords } from '../../ui/reasonWords'
import { toast } from '../../ui/toast'

interface ReasonFormProps {
  householdId: string
  personId: string
  /** Whether one leaves by oneself, which needs nobody’s yes. */
  you: boolean
  onDone(): void
}

/** Why somebody does not belong any more. */
export function ReasonForm({ householdId, personId, you, onDone }: ReasonFormProps) {
  const sender = useSend(householdRemove, 'act')
  async function remove(reason: string) {
    const answer = await sender.send({ householdId, personId, reason })
    if (!answer) return false
    await refreshMe()
    toast(answer.waiting ? '提出来了，等另一个人同意' : '移出来了')
    return true
  }
  return (
    <View className="stack">
      <ActForm
        id="remove"
        draft={`remove-person:${personId}`}
        button={you ? '我不在这一户了' : '提出移出这一户'}
        busy="正在移出…"
        sender={sender}
        words={reasonWords({ id: 'reason', placeholder: '比如：搬到县城去住了', limit: 100 })}
        below={
          <View className="soft">
            {you
              ? '您反映过的事都还在。30 天里可以请联系党员或者村里改回来。'
              : '要另一个人同意才算：他自己、联系党员或者村干部。30 天里可以改回来，他反映过的事都还在。'}
          </View>
        }
        onSend={remove}
        onDone={onDone}
      />
    </View>
  )
}
