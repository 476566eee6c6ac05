import { View } from '@tarojs/components'
import { useState } from 'react'
import { pledge as householdPledge } from '../../../types/api/household/pledge'
import { useDraft } from '../../cloud/drafts/useDraft'
import { Button } from '../../ui/Button'
import { Chips, choicesOf } from '../../ui/Chips'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import { useSend } from '../../cloud/useSend'

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
  const draft = useDraft('pledge', pledge)
  const [reach, setReach] = useState<Reach>(showPhone ? 'own' : 'office')
  const { send, sending, error } = useSend(householdPledge, 'act')
  async function save() {
    if (!(await send({ pledge: draft.value.trim() || null, showPhone: reach === 'own' }))) return
    draft.clear()
    onDone()
  }
  return (
    <Sheet id="pledge-sheet" title="我的亮相" onClose={onClose}>
      <TextField
        id="pledge-words"
        label="先锋承诺"
        placeholder="比如：哪家有急事，半夜也给我打电话"
        value={draft.value}
        maxLength={100}
        error={error?.fields.pledge}
        onChange={draft.set}
      />
      <View className="strong">有事怎么找我</View>
      <Chips
        id="reach"
        label="有事怎么找我"
        choices={choicesOf(reachLabels)}
        chosen={[reach]}
        onChoose={(value) => setReach(value)}
      />
      {error && error.name !== 'BAD_INPUT' && <ErrorNote message={error.message} />}
      <Button id="pledge-save" kind="main" busy={sending && '正在存…'} onPress={() => void save()}>
        存好
      </Button>
    </Sheet>
  )
}
