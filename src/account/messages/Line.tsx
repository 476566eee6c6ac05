import { View } from '@tarojs/components'
import { useState } from 'react'
import { line as accountLine } from '../../../types/api/account/line'
import { usePages } from '../../cloud/usePages'
import { MessageCard, type Message } from '../../features/messages/MessageCard'
import { RowList } from '../../ui/RowList'

/** One line that stands for several things: a tap lists them, each opens what it is about. */
export function Line({ message, line }: { message: Message; line: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <MessageCard message={message} onPress={() => setOpen(!open)}>
        <View className="soft">{open ? '收起' : `点开看这 ${message.times} 件`}</View>
      </MessageCard>
      {open && <Behind line={line} />}
    </>
  )
}

const Behind = ({ line }: { line: string }) => (
  <RowList
    list={usePages(accountLine, { line })}
    empty={null}
    draw={(message) => <MessageCard key={message.id} message={message} />}
  />
)
