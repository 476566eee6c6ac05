import { View } from '@tarojs/components'
import { refuse as publicationRefuse } from '../../../types/api/publication/refuse'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { TextField } from '../../ui/TextField'
import type { Row } from './row'

interface RefuseSheetProps {
  row: Row
  onDone(): void
  onClose(): void
}

/** Why words are not published: their author is told. */
export function RefuseSheet({ row: { id, text, version }, onDone, onClose }: RefuseSheetProps) {
  const draft = useDraft(`publication.refuse:${id}`, '')
  const reason = draft.value.trim()
  const { send, sending, error } = useSend(publicationRefuse, 'act')
  async function refuse() {
    if (!(await send({ id, seen: version, reason }))) return
    draft.clear()
    onDone()
  }
  return (
    <Sheet id="sheet-refuse" title="不公开" onClose={onClose}>
      <View className="said">{text}</View>
      <TextField
        id="refuse-reason"
        label="为什么"
        placeholder="例如：写了别人的名字，请去掉再写"
        hint="会告诉写的人。写的话还留着，改了可以再交。"
        maxLength={100}
        value={draft.value}
        onChange={draft.set}
        error={error?.fields.reason}
      />
      {error && !error.fields.reason && <ErrorNote message={error.message} />}
      <Button
        id="refuse-send"
        kind="main"
        disabled={!reason && '先写为什么'}
        busy={sending && '正在送出…'}
        onPress={() => void refuse()}
      >
        不公开，告诉写的人
      </Button>
    </Sheet>
  )
}
