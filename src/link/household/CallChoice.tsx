import { View } from '@tarojs/components'
import { useState } from 'react'
import { callPurposeLabels, type CallPurpose } from '../../../types/domain/households'
import { call as householdCall } from '../../../types/api/household/call'
import { CallButton } from '../../ui/CallButton'
import { Chips, choicesOf } from '../../ui/Chips'
import { ErrorNote } from '../../ui/ErrorNote'
import { useSend } from '../../cloud/useSend'
import type { Person } from './view'

/** Says what the number is for, which opens it; the household sees who opened it and why. */
export function CallChoice({ householdId, person }: { householdId: string; person: Person }) {
  const { send, sending, error } = useSend(householdCall, 'act')
  const [chosen, choose] = useState<CallPurpose>()
  const [phone, setPhone] = useState<string>()
  async function open(purpose: CallPurpose) {
    if (sending || phone) return
    choose(purpose)
    const answer = await send({ householdId, personId: person.id, purpose })
    if (answer) setPhone(answer.phone)
  }
  return (
    <View className="stack">
      <View>打电话做什么？他家会看到是您看的。</View>
      <Chips
        id="purpose"
        label="打电话做什么"
        choices={choicesOf(callPurposeLabels)}
        chosen={chosen ? [chosen] : []}
        onChoose={(purpose) => void open(purpose)}
      />
      {error && <ErrorNote message={error.message} />}
      {phone && (
        <View id="opened-phone" className="row">
          <View className="grow big">{phone}</View>
          <CallButton phone={phone} name={person.name} />
        </View>
      )}
    </View>
  )
}
