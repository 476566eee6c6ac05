import { useState } from 'react'
import { choose as linkChoose } from '../../../types/api/link/acts'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useSend } from '../../cloud/useSend'
import { SendButton } from '../../ui/SendButton'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toast'
import { MemberPicker } from './MemberPicker'

interface CityChooseProps {
  /** The city link of who chooses. */
  id: string
  onDone(): void
  onClose(): void
}

/** Somebody who lives in a city chooses a member of the village who lives away too. */
export function CityChoose({ id, onDone, onClose }: CityChooseProps) {
  const draft = useDraft('link.city', '')
  const [memberId, choose] = useState<string>()
  const sender = useSend(linkChoose, 'act')
  const city = draft.value.trim()
  async function go() {
    if (!memberId || !(await sender.send({ id, memberId, city }))) return
    draft.clear()
    toast('说好了会告诉您')
    onDone()
  }
  return (
    <Sheet id="sheet-city" title="我在外地，找一位党员" onClose={onClose}>
      <TextField
        id="city"
        label="您在哪个城市"
        placeholder="比如：深圳"
        value={draft.value}
        maxLength={20}
        error={sender.error?.fields.city}
        onChange={draft.set}
      />
      {/* Without a city nobody can be chosen: the list comes after it. */}
      {city && <MemberPicker away chosen={memberId} except={undefined} onChoose={choose} />}
      <SendButton
        id="city-go"
        button="选定这位党员"
        busy="正在选…"
        sender={sender}
        fields={['city']}
        missing={!city ? '先写在哪个城市' : !memberId && '先选一位党员'}
        onPress={() => void go()}
      />
    </Sheet>
  )
}
