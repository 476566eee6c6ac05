import { View } from '@tarojs/components'
import { useState } from 'react'
import { giveCare as householdGiveCare } from '../../../types/api/household/giveCare'
import { careAudiences, careNeedLabels, type CareAudience, type CareNeed } from '../../../types/domain/care'
import { useSend } from '../../cloud/useSend'
import { ActForm } from '../../ui/ActForm'
import { Card } from '../../ui/Card'
import { Chips } from '../../ui/Chips'
import { Sheet } from '../../ui/Sheet'
import { toggled } from '../../ui/toggled'
import { whoWords, whyWords, type Care } from './words'

interface GiveSheetProps {
  care: Care
  need: CareNeed
  onDone(): void
  onClose(): void
}

/** Whom a household lets know of one hardship: each apart, with what for. Nobody is chosen beforehand. */
export function GiveSheet({ care, need, onDone, onClose }: GiveSheetProps) {
  const given = care.given.find((one) => one.need === need)?.to ?? []
  const left = careAudiences.filter((to) => !given.some((one) => one.to === to))
  const [chosen, choose] = useState<CareAudience[]>([])
  const sender = useSend(householdGiveCare, 'act')
  return (
    <Sheet id="give-sheet" title={`告诉谁：${careNeedLabels[need]}`} onClose={onClose}>
      <ActForm
        id="give-do"
        draft={`care:${care.id}:${need}`}
        button="同意告诉他们"
        busy="正在保存…"
        sender={sender}
        missing={() => chosen.length === 0 && '先选告诉谁'}
        onSend={() => sender.send({ householdId: care.id, items: chosen.map((to) => ({ need, to })) })}
        onDone={onDone}
      >
        {left.map((to) => (
          <Card key={to} className="stack">
            <Chips
              id="to"
              label={whoWords(to, care)}
              many
              choices={[{ value: to, label: whoWords(to, care) }]}
              chosen={chosen}
              onChoose={() => choose(toggled(chosen, to))}
            />
            <View className="soft">{whyWords[to]}</View>
          </Card>
        ))}
        <View className="soft">
          只告诉上面选的这几位，不写别的话。谁打开看了，会记在「我家」里；什么时候都能收回，收回以后马上看不到。
        </View>
      </ActForm>
    </Sheet>
  )
}
