import { View } from '@tarojs/components'
import { decide as householdDecide } from '../../../types/api/household/decide'
import type { Me } from '../../cloud/me'
import { refreshMe } from '../../cloud/me'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { CallButton } from '../../ui/CallButton'
import { Card } from '../../ui/Card'
import { ErrorNote } from '../../ui/ErrorNote'
import { Note } from '../../ui/Note'
import { toast } from '../../ui/toast'
import { momentWords } from '../../ui/words/dates'

/** For who said to belong to a household: they wait, for whose word, whom to call, and what they can do meanwhile. */
export function JoinWaiting({ waiting }: { waiting: NonNullable<Me['waiting']> }) {
  const { send, sending, error } = useSend(householdDecide, 'act')
  const { requestId, since, office } = waiting
  async function withdraw() {
    if (!(await send({ id: requestId, decision: 'withdraw' }))) return
    await refreshMe()
    toast('不申请了')
  }
  return (
    <Card id="join-waiting">
      <View className="stack">
        <Note tone="wait">您的登记在等人点头</Note>
        <View>
          您不在这一户的名册上，要户代表、联系党员或者村干部认一认才算。已经告诉他们了，有人答复会发消息给您。
        </View>
        <View className="soft">{momentWords(since)}申请的。等的时候照样可以反映问题，由村里来看。</View>
        {office.phone && (
          <View className="call-row">
            <View className="grow">着急就打给{office.name}</View>
            <CallButton phone={office.phone} name={office.name} />
          </View>
        )}
        {error && <ErrorNote message={error.message} />}
        <Button id="join-withdraw" kind="quiet" busy={sending && '正在告诉…'} onPress={() => void withdraw()}>
          不申请了
        </Button>
      </View>
    </Card>
  )
}
