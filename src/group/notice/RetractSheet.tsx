import { View } from '@tarojs/components'
import { reasonLimit, retract as groupRetract } from '../../../types/api/group/retract'
import { useSend } from '../../cloud/useSend'
import { ActForm } from '../../ui/ActForm'
import { reasonWords } from '../../ui/reasonWords'
import { Sheet } from '../../ui/Sheet'

interface RetractSheetProps {
  noticeId: string
  onDone(): void
  onClose(): void
}

/** Why a notice is taken back: everybody who had it reads the reason in its place. */
export function RetractSheet({ noticeId, onDone, onClose }: RetractSheetProps) {
  const sender = useSend(groupRetract, 'act')
  return (
    <Sheet id="retract-sheet" title="撤回这条通知" onClose={onClose}>
      <ActForm
        id="retract-send"
        draft={`retract-notice:${noticeId}`}
        button="撤回"
        busy="正在撤回…"
        sender={sender}
        words={reasonWords({ id: 'retract-reason', label: '为什么撤回', limit: reasonLimit })}
        onSend={(reason) => sender.send({ noticeId, reason })}
        onDone={onDone}
      >
        <View className="soft">收到的每个群里都会写明撤回了，和您说的原因。</View>
      </ActForm>
    </Sheet>
  )
}
