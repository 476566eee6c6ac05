import { View } from '@tarojs/components'
import { useState } from 'react'
import { designate as organizationDesignate } from '../../../types/api/organization/designate'
import { useSend } from '../../cloud/useSend'
import { ActForm } from '../../ui/ActForm'
import { Sheet } from '../../ui/Sheet'
import { PositionChips } from '../PositionChips'
import type { Post, Row } from './posts'
import { postWords } from './postWords'

interface DesignateSheetProps {
  person: Row
  post: Post
  onDone(): void
  onClose(): void
}

/** Which offices a post carries: chosen, changed, or taken away by choosing none. */
export function DesignateSheet({ person, post, onDone, onClose }: DesignateSheetProps) {
  const before = post.positions ?? []
  const [positions, setPositions] = useState(before)
  const sender = useSend(organizationDesignate, 'act')
  const same = positions.length === before.length && positions.every((one) => before.includes(one))
  return (
    <Sheet id="designate-sheet" title={`${person.name}的具体职务`} onClose={onClose}>
      <ActForm
        id="designate-do"
        draft={`designate:${person.id}:${post.role}@${post.at.id}`}
        button={positions.length === 0 ? '去掉具体职务' : '定下来'}
        busy="正在保存…"
        sender={sender}
        missing={() => same && '还没有改'}
        onSend={() => sender.send({ personId: person.id, role: post.role, nodeId: post.at.id, positions })}
        onDone={onDone}
      >
        <View>{postWords(post)}</View>
        <PositionChips
          heading="担任什么(可以选几个，也可以一个不选)"
          fitting={post.mayCarry ?? []}
          chosen={positions}
          onChange={setPositions}
        />
      </ActForm>
    </Sheet>
  )
}
