import { View } from '@tarojs/components'
import { useState } from 'react'
import { Pressable } from '../../../ui/Pressable'

/** Characters above which a text is folded, so that a long history stays quick on a cheap phone. */
const usual = 300

/** A person's words as they wrote them, folded when long. */
export function LongText({ text, foldAt = usual }: { text: string; foldAt?: number }) {
  const [open, setOpen] = useState(text.length <= foldAt)
  return (
    <View className="said history-words">
      {open ? text : `${text.slice(0, foldAt)}…`}
      {!open && (
        <Pressable className="history-more" onPress={() => setOpen(true)}>
          展开全文(共 {text.length} 个字)
        </Pressable>
      )}
    </View>
  )
}
