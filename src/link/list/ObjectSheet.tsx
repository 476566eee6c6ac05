import { View } from '@tarojs/components'
import { object as linkObject } from '../../../types/api/link/acts'
import { useDraft } from '../../cloud/drafts/useDraft'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { TextArea } from '../../ui/TextArea'
import { toast } from '../../ui/toast'
import { useSend } from '../../cloud/useSend'

interface ObjectSheetProps {
  row: { id: string; name: string }
  onDone(): void
  onClose(): void
}

const limit = 500

/** Says something against one household's link; the name goes to nobody it concerns. */
export function ObjectSheet({ row, onDone, onClose }: ObjectSheetProps) {
  const draft = useDraft(`link.object:${row.id}`, '')
  const { send, sending, error } = useSend(linkObject, 'act')
  async function go() {
    if (!(await send({ id: row.id, text: draft.value.trim().replace(/\s*\n\s*/g, '，') }))) return
    draft.clear()
    toast('村里收到了')
    onDone()
  }
  return (
    <Sheet id="sheet-object" title={`提异议 · ${row.name}`} onClose={onClose}>
      <View className="soft">您的名字只有处理异议的村干部看得到，这户和这位党员看不到。</View>
      <TextArea
        id="object-words"
        label="哪里不合适"
        value={draft.value}
        onChange={draft.set}
        limit={limit}
        error={error?.fields.text}
      />
      {error && <ErrorNote message={error.message} />}
      <Button
        id="object-go"
        kind="main"
        disabled={!draft.value.trim() ? '先写一句话' : draft.value.length > limit && '字太多了，删掉一些'}
        busy={sending && '正在发…'}
        onPress={() => void go()}
      >
        提异议
      </Button>
    </Sheet>
  )
}
