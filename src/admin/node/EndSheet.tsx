import { View } from '@tarojs/components'
import { useState } from 'react'
import { end as organizationEnd } from '../../../types/api/organization/end'
import { work as organizationWork } from '../../../types/api/organization/work'
import { useDraft } from '../../cloud/drafts/useDraft'
import { useRead } from '../../cloud/useRead'
import { useSend } from '../../cloud/useSend'
import { Button } from '../../ui/Button'
import { ErrorNote } from '../../ui/ErrorNote'
import { Sheet } from '../../ui/Sheet'
import { Skeleton } from '../../ui/Skeleton'
import { TextField } from '../../ui/TextField'
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
  const draft = useDraft(`end:${person.id}:${post.role}@${post.at.id}`, '')
  const { send, sending, error } = useSend(organizationEnd, 'act')
  async function end() {
    const said = draft.value.trim()
    const answer = await send({
      personId: person.id,
      role: post.role,
      nodeId: post.at.id,
      ...(said && { reason: said }),
      ...(heir && { to: heir })
    })
    if (!answer) return
    draft.clear()
    onDone()
  }
  return (
    <Sheet id="end-sheet" title={`免去${person.name}的职务`} onClose={onClose}>
      <View>{postWords(post)}。免去以后马上就看不到、办不了这个职务的事；以前办过的都还记着。</View>
      {!work && unread && <ErrorNote message={unread.message} onRetry={() => void reload()} />}
      {!work && !unread && <Skeleton cards={1} />}
      {work && <OpenWork work={work} heir={heir} onChoose={setHeir} />}
      <TextField
        id="end-reason"
        label="为什么(不填也行)"
        value={draft.value}
        maxLength={200}
        error={error?.fields.reason}
        onChange={draft.set}
      />
      {error && !error.fields.reason && <ErrorNote message={error.message} />}
      <Button id="end-do" kind="main" busy={sending && '正在免去…'} onPress={() => void end()}>
        免去
      </Button>
    </Sheet>
  )
}
