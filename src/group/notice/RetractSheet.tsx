import { View } from '@tarojs/components'
import { reasonLimit, retract as groupRetract } from '../../../types/api/group/retract'
import { call } from '../../cloud/call'
import { useDraft } from '../../cloud/drafts/useDraft'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import { useAct } from '../useAct'

interface RetractSheetProps {
  noticeId: string
  onDone(): void
  onClose(): void
}

/** Why a notice is taken back: everybody who had it reads the reason in its place. */
export function RetractSheet({ noticeId, onDone, onClose }: RetractSheetProps) {
  const draft = useDraft(`retract:${noticeId}`, { reason: '' })
  const { busy, error, run } = useAct(() => {
    draft.clear()
    onDone()
  })
  const reason = draft.value.reason.trim()
  return (
    <Sheet id="retract-sheet" title="撤回这条通知" onClose={onClose}>
      <View className="soft">收到的每个群里都会写明撤回了，和您说的原因。</View>
      <TextField
        id="retract-reason"
        label="为什么撤回？"
        value={draft.value.reason}
        maxLength={reasonLimit}
        onChange={(next) => draft.set({ reason: next })}
        {...(error?.fields.reason && { error: error.fields.reason })}
      />
      {error && !error.fields.reason && <ErrorNote message={error.message} />}
      <Button
        id="retract-send"
        kind="main"
        disabled={!reason && '先写为什么撤回'}
        busy={busy && '正在撤回…'}
        onPress={() => run(reason, (act) => call(groupRetract, { noticeId, act, reason }))}
      >
        撤回
      </Button>
    </Sheet>
  )
}
