import { View } from '@tarojs/components'
import { join as householdJoin } from '../../../types/api/household/join'
import { useDraft } from '../../cloud/drafts/useDraft'
import type { Output } from '../../cloud/methods'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { TextField } from '../../ui/TextField'
import { useSend } from '../../cloud/useSend'

/** Errors that are about one field and stand beside it. */
const aboutName = new Set(['NAME_ON_ROSTER'])
const aboutPhone = new Set(['PHONE_TAKEN'])

interface NewcomerProps {
  code: string
  onJoined(answer: Output<'household.join'>): void
}

/** Somebody who lives there and is not on the roster yet. */
export function Newcomer({ code, onJoined }: NewcomerProps) {
  const draft = useDraft('newcomer', { name: '', phone: '' })
  const { send, sending, error } = useSend(householdJoin, 'none')
  const { name, phone } = draft.value
  async function join() {
    const who = { name: name.trim(), ...(phone.trim() && { phone: phone.trim() }) }
    const answer = await send({ code, who })
    if (!answer) return
    draft.clear()
    onJoined(answer)
  }
  const badInput = error?.name === 'BAD_INPUT'
  const inPlace = error && (aboutName.has(error.name) || aboutPhone.has(error.name) || badInput)
  return (
    <View className="stack">
      <TextField
        id="new-name"
        label="姓名"
        placeholder="身份证上的名字"
        value={name}
        maxLength={20}
        error={error && aboutName.has(error.name) ? error.message : undefined}
        onChange={(value) => draft.set({ ...draft.value, name: value })}
      />
      <TextField
        id="new-phone"
        label="手机号(不填也行)"
        value={phone}
        maxLength={15}
        error={
          error && aboutPhone.has(error.name)
            ? error.message
            : badInput
              ? '手机号不对，请核对一下。'
              : undefined
        }
        onChange={(value) => draft.set({ ...draft.value, phone: value })}
      />
      <View className="soft">
        名册上没有您，要户代表、联系党员或者村干部点头才算。等的时候照样可以反映问题。
      </View>
      {error && !inPlace && <ErrorNote message={error.message} />}
      <Button
        id="join-new"
        kind="main"
        disabled={!name.trim() && '先写姓名'}
        busy={sending && '正在登记…'}
        onPress={() => void join()}
      >
        申请登记在这一户
      </Button>
    </View>
  )
}
