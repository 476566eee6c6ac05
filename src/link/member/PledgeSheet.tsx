import { View } from '@tarojs/components'
import { useState } from 'react'
import { pledge as householdPledge } from '../../../types/api/household/pledge'
import { useSend } from '../../cloud/useSend'
import { ActForm } from '../../ui/ActForm'
import { Chips, choicesOf } from '../../ui/Chips'
import { Sheet } from '../../ui/Sheet'

const reachLabels = { office: '写村委会的电话', own: '写我的电话' } as const
type Reach = keyof typeof reachLabels

interface PledgeSheetProps {
  pledge: string
  showPhone: boolean
  onDone(): void
  onClose(): void
}

/** The member's own words on the page, and whose number stands there. */
export function PledgeSheet({ pledge, showPhone, onDone, onClose }: PledgeSheetProps) {
  const [reach, setReach] = useState<Reach>(showPhone ? 'own' : 'office')
  const sender = useSend(householdPledge, 'act')
  return (
    <Sheet id="pledge-sheet" title="我的亮相" onClose={onClose}>
      <ActForm
        id="pledge-save"
        draft="pledge"
        button="存好"
        busy="正在存…"
        sender={sender}
        words={{
          id: 'pledge-words',
          label: '先锋承诺',
          placeholder: '比如：哪家有急事，半夜也给我打电话',
          start: pledge,
          limit: 100,
          oneLine: true,
          field: 'pledge'
        }}
        below={
          <>
            <View className="strong">有事怎么找我</View>
            <Chips
              id="reach"
              label="有事怎么找我"
              choices={choicesOf(reachLabels)}
              chosen={[reach]}
              onChoose={(value) => setReach(value)}
            />
          </>
        }
        onSend={(words) => sender.send({ pledge: words || null, showPhone: reach === 'own' })}
        onDone={onDone}
      />
    </Sheet>
  )
}
