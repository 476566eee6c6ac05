import { View } from '@tarojs/components'
import { refuse as publicationRefuse } from '../../../types/api/publication/refuse'
import { useSend } from '../../cloud/useSend'
import { ActForm } from '../../ui/ActForm'
import { reasonWords } from '../../ui/reasonWords'
import { Sheet } from '../../ui/Sheet'
import type { Row } from './row'

interface RefuseSheetProps {
  row: Row
  onDone(): void
  onClose(): void
}

/** Why words are not published: their author is told. */
export function RefuseSheet({ row: { id, text, version }, onDone, onClose }: RefuseSheetProps) {
  const sender = useSend(publicationRefuse, 'act')
  return (
    <Sheet id="sheet-refuse" title="不公开" onClose={onClose}>
      <ActForm
        id="refuse-send"
        draft={`publication.refuse:${id}`}
        button="不公开，告诉写的人"
        sender={sender}
        words={reasonWords({
          id: 'refuse-reason',
          placeholder: '例如：写了别人的名字，请去掉再写',
          hint: '会告诉写的人。写的话还留着，改了可以再交。',
          limit: 100
        })}
        onSend={(reason) => sender.send({ id, seen: version, reason })}
        onDone={onDone}
      >
        <View className="said">{text}</View>
      </ActForm>
    </Sheet>
  )
}
