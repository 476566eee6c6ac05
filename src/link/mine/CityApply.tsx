import { View } from '@tarojs/components'
import { useState } from 'react'
import { apply as linkApply } from '../../../types/api/link/acts'
import { find as linkFind } from '../../../types/api/link/find'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useRead } from '../../cloud/useRead'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { Chips } from '../../ui/Chips'
import { ErrorNote } from '../../ui/ErrorNote'
import { SendButton } from '../../ui/SendButton'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toast'

interface CityApplyProps {
  onDone(): void
  onClose(): void
}

/** A member who lives away asks to link somebody of the village in the same city, named by the whole name. */
export function CityApply({ onDone, onClose }: CityApplyProps) {
  const draft = useDraft('link.cityApply', { city: '', name: '' })
  const [asked, ask] = useState<string>()
  const [chosen, choose] = useState<string>()
  const { value, error } = useRead(linkFind, asked ? { fullName: asked } : undefined)
  const sender = useSend(linkApply, 'act')
  const city = draft.value.city.trim()
  const name = draft.value.name.trim()
  const free = value?.rows.filter(({ acts }) => acts.includes('apply')) ?? []
  async function go() {
    if (!chosen || !(await sender.send({ id: chosen, city }))) return
    draft.clear()
    toast('等对方回话')
    onDone()
  }
  return (
    <Sheet id="sheet-city" title="在外地联一位乡亲" onClose={onClose}>
      <TextField
        id="city"
        label="您和乡亲在哪个城市"
        placeholder="比如：深圳"
        value={draft.value.city}
        maxLength={20}
        error={sender.error?.fields.city}
        onChange={(words) => draft.set({ ...draft.value, city: words })}
      />
      <TextField
        id="city-name"
        label="乡亲的姓名(写全)"
        value={draft.value.name}
        maxLength={20}
        onChange={(words) => draft.set({ ...draft.value, name: words })}
      />
      <Button
        id="city-find"
        disabled={!name && '先写姓名'}
        onPress={() => {
          choose(undefined)
          ask(name)
        }}
      >
        找一找
      </Button>
      {error && <ErrorNote message={error.message} />}
      {value && value.rows.length === 0 && (
        <View className="soft">村里没有叫「{asked}」的，请看看名字写全了没有。</View>
      )}
      {value && value.rows.length > 0 && free.length === 0 && (
        <View className="soft">{asked}在城里已经有联系的党员，或者正在等回话。</View>
      )}
      <Chips
        id="city-person"
        label="是哪一位"
        choices={free.map((row) => ({ value: row.id, label: `${row.name}(${row.home})` }))}
        chosen={chosen ? [chosen] : []}
        onChoose={choose}
      />
      <SendButton
        id="city-go"
        button="申请联这位乡亲"
        busy="正在办…"
        sender={sender}
        fields={['city']}
        missing={!city ? '先写在哪个城市' : !chosen && '先选是哪一位'}
        onPress={() => void go()}
      />
    </Sheet>
  )
}
