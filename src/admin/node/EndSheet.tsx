import { View } from '@tarojs/components'
import { useState } from 'react'
import { end as organizationEnd } from '../../../types/api/organization/end'
import { work as organizationWork } from '../../../types/api/organization/work'
import { useRead } from '../../cloud/useRead'
import { useSend } from '../../cloud/useSend'
import { ActForm } from '../../ui/ActForm'
import { ErrorNote } from '../../ui/ErrorNote'
import { reasonWords } from '../../ui/reasonWords'
import { Sheet } from '../../ui/Sheet'
import { Skeleton } from '../../ui/Skeleton'
import { OpenWork } from './OpenWork'
import type { Post, Row } from './posts'
import { postWords } from './postWords'

interface EndSheetProps {
  person: Row
  post: Post
  onDone(): void
  onClose(): void
}

/** Ends a post, with what that means said before. */
export function EndSheet({ person, post, onDone, onClose }: EndSheetProps) {
  const [heir, setHeir] = useState<string>()
  const asked = { personId: person.id, role: post.role, nodeId: post.at.id }
  const { value: work, error: unread, reload } = useRead(organizationWork, asked)
  const sender = useSend(organizationEnd, 'act')
  return (
    <Sheet id="end-sheet" title={`免去${person.name}的职务`} onClose={onClose}>
      <ActForm
        id="end-do"
        draft={`end:${person.id}:${post.role}@${post.at.id}`}
        button="免去"
        busy="正在免去…"
        sender={sender}
        words={reasonWords({ id: 'end-reason', limit: 200, optional: true })}
        onSend={(reason) => sender.send({ ...asked, ...(reason && { reason }), ...(heir && { to: heir }) })}
        onDone={onDone}
      >
        <View>{postWords(post)}。免去以后马上就看不到、办不了这个职务的事；以前办过的都还记着。</View>
        {!work && unread && <ErrorNote message={unread.message} onRetry={() => void reload()} />}
        {!work && !unread && <Skeleton />}
        {work && <OpenWork work={work} heir={heir} onChoose={setHeir} />}
      </ActForm>
    </Sheet>
  )
}
