import { View } from '@tarojs/components'
import { useState } from 'react'
import { absenceDays } from '../../../types/domain/limits'
import { away as organizationAway } from '../../../types/api/organization/away'
import type { Output } from '../../cloud/methods'
import { useSend } from '../../cloud/useSend'
import { Chips } from '../../ui/Chips'
import { DateField } from '../../ui/DateField'
import { Empty } from '../../ui/Empty'
import { SendButton } from '../../ui/SendButton'
import { toast } from '../../ui/toast'
import { useSpan } from '../useSpan'

type Absence = Output<'organization.absence'>

interface AwayFormProps {
  person: Absence['person']
  candidates: Absence['candidates']
  onDone(): void
}

/** From when to when, and who does it meanwhile; what that means is said before. */
export function AwayForm({ person, candidates, onDone }: AwayFormProps) {
  const [substituteId, setSubstitute] = useState<string>()
  const span = useSpan(absenceDays)
  const { until } = span.days
  const sender = useSend(organizationAway, 'act')
  if (candidates.length === 0)
    return (
      <Empty
        icon="person"
        title="这里还没有能代办的人"
        hint="代办的人要在同一级或者上一级任职，并且登记了微信。请管理员先授予职务。"
      />
    )
  async function sendAway() {
    if (!substituteId || !until) return
    const whose = person.you ? {} : { personId: person.id }
    if (!(await sender.send({ ...whose, substituteId, ...span.days, until }))) return
    toast('说好了，会告诉他')
    onDone()
  }
  return (
    <>
      <View>
        这些天里，等{person.you ? '您' : person.name}
        办的事、要看的提醒也会到代办的人那里；他办的每一步都写着是代谁办的。
        {person.you ? '您自己照样看得到、办得了。' : ''}
      </View>
      <View className="heading">请谁代办</View>
      <Chips
        id="substitute"
        label="请谁代办"
        choices={candidates.map(({ id, name, title }) => ({ value: id, label: `${name}(${title})` }))}
        chosen={substituteId ? [substituteId] : []}
        onChoose={setSubstitute}
      />
      <DateField label="从哪天起" {...span.from} empty="今天就开始" />
      <DateField label="到哪天为止" {...span.until} empty="选一天" error={sender.error?.fields.until} />
      <SendButton
        id="away-do"
        button="请他代办"
        busy="正在说…"
        sender={sender}
        fields={['until']}
        missing={!substituteId ? '先选请谁代办' : !until && '先选到哪天为止'}
        onPress={() => void sendAway()}
      />
    </>
  )
}
