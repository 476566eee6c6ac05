import { View } from '@tarojs/components'
import { useState } from 'react'
import { quiet as accountQuiet } from '../../../types/api/account/quiet'
import type { Output } from '../../cloud/methods'
import { useSend } from '../../cloud/useSend'
import { Card } from '../../ui/Card'
import { Chips } from '../../ui/Chips'
import { ErrorNote } from '../../ui/ErrorNote'
import { hoursWords, quietChoices, quietOf, valueOf } from './quietChoices'

interface QuietProps {
  alerts: Output<'account.alerts'>
  onDone(): void
}

/** When WeChat must be silent: a choice among few, sent when it is tapped. */
export function Quiet({ alerts, onDone }: QuietProps) {
  const [chosen, setChosen] = useState(valueOf(alerts.own))
  const { send, sending, error } = useSend(accountQuiet, 'none')
  async function choose(value: string) {
    const before = chosen
    setChosen(value)
    if (await send({ quiet: quietOf(value) })) onDone()
    else setChosen(before)
  }
  return (
    <Card id="quiet" className="stack">
      <View className="strong">什么时候别打扰</View>
      <View className="soft">这段时间里的消息，过后再提醒。紧急的事不等。</View>
      <Chips
        id="quiet"
        label="什么时候别打扰"
        choices={quietChoices(alerts)}
        chosen={[chosen]}
        onChoose={(value) => !sending && void choose(value)}
      />
      <View id="quiet-now">{hoursWords(quietOf(chosen) ?? alerts.village)}</View>
      {error && <ErrorNote message={error.message} />}
    </Card>
  )
}
