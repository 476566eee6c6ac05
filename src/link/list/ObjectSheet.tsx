import { View } from '@tarojs/components'
import { object as linkObject } from '../../../types/api/link/acts'
import { useSend } from '../../cloud/useSend'
import { ActForm } from '../../ui/ActForm'
import { Sheet } from '../../ui/Sheet'
import { toast } from '../../ui/toast'

interface ObjectSheetProps {
  row: { id: string; name: string }
  onDone(): void
  onClose(): void
}

/** Says something against one household's link; the name goes to nobody it concerns. */
export function ObjectSheet({ row, onDone, onClose }: ObjectSheetProps) {
  const sender = useSend(linkObject, 'act')
  return (
    <Sheet id="sheet-object" title={`提异议 · ${row.name}`} onClose={onClose}>
      <ActForm
        id="object-go"
        draft={`link.object:${row.id}`}
        button="提异议"
        busy="正在发…"
        sender={sender}
        words={{ id: 'object-words', label: '哪里不合适', required: '先写一句话', limit: 500 }}
        onSend={(text) => sender.send({ id: row.id, text: inOneLine(text) })}
        onDone={() => {
          toast('村里收到了')
          onDone()
        }}
      >
        <View className="soft">您的名字只有处理异议的村干部看得到，这户和这位党员看不到。</View>
      </ActForm>
    </Sheet>
  )
}

/** What was typed on several lines is one line where it is read. */
const inOneLine = (text: string): string => text.replace(/\s*\n\s*/g, '，')
