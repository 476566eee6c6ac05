import { View } from '@tarojs/components'
import { represent as householdRepresent } from '../../../types/api/household/represent'
import { useDraft } from '../../cloud/drafts/useDraft'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { TextField } from '../../ui/TextField'
import { toast } from '../../ui/toast'
import { useSend } from '../../cloud/useSend'
import type { Person, View as Household } from './view'

interface RepresentFormProps {
  view: Pick<Household, 'id' | 'standings'>
  person: Pick<Person, 'id' | 'name' | 'you'>
  onDone(): void
}

/** Proposes who speaks for the household, which a second person says yes to; whoever does so from outside says why. */
export function RepresentForm({ view, person, onDone }: RepresentFormProps) {
  const { send, sending, error } = useSend(householdRepresent, 'act')
  const draft = useDraft(`represent:${person.id}`, '')
  const outside = !view.standings.includes('resident')
  async function name() {
    const said = draft.value.trim()
    const input = { householdId: view.id, personId: person.id, ...(said && { reason: said }) }
    if (!(await send(input))) return
    draft.clear()
    toast('提出来了，等另一个人同意')
    onDone()
  }
  return (
    <View className="stack">
      {outside && (
        <TextField
          id="represent-reason"
          label="为什么由村里来定"
          value={draft.value}
          maxLength={100}
          error={error?.name === 'REASON_MISSING' ? '要说一句为什么。' : undefined}
          onChange={draft.set}
        />
      )}
      <View className="soft">
        要另一个人同意才算：{person.you ? '' : `${person.name}自己、`}联系党员或者村干部。
      </View>
      {error && error.name !== 'REASON_MISSING' && <ErrorNote message={error.message} />}
      <Button id="represent" busy={sending && '正在告诉…'} onPress={() => void name()}>
        {person.you ? '我来当户代表' : `请${person.name}当户代表`}
      </Button>
    </View>
  )
}
