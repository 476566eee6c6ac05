import { View } from '@tarojs/components'
import { useState } from 'react'
import { tie as groupTie } from '../../../types/api/group/tie'
import { call } from '../../cloud/call'
import { chatCloudId } from '../../cloud/chat'
import { CloudError } from '../../cloud/errors'
import { newId } from '../../cloud/ids'
import type { Output } from '../../cloud/methods'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { ErrorNote } from '../../ui/ErrorNote'
import { Note } from '../../ui/Note'
import { momentWords } from '../../ui/words/dates'
import { fitting } from './fitting'
import { unknownChat, useTieAct } from './useTieAct'

interface TieFormProps {
  entry: Output<'group.entry'>
  /** The office that the card was about. */
  nodeId: string | undefined
  onDone(words: string): void
}

/** The groups that the caller speaks for, one of which this chat can be tied to. */
export function TieForm({ entry: { chat, mayTie }, nodeId, onDone }: TieFormProps) {
  const [chosen, choose] = useState(() => fitting(mayTie, nodeId)?.id)
  const { busy, error, run } = useTieAct(onDone)
  const group = mayTie.find(({ id }) => id === chosen)
  if (mayTie.length === 0) return <Empty icon="talk" {...refused[chat === 'others' ? 'others' : 'untied']} />

  async function tie(groupId: string, name: string) {
    const cloudId = await chatCloudId()
    if (!cloudId) throw new CloudError('CHAT_UNKNOWN', unknownChat)
    await call(groupTie, { groupId, act: await newId(), cloudId })
    return `绑好了：这个微信群就是「${name}」。`
  }
  return (
    <Card>
      <View className="stack">
        <View className="strong">
          {mayTie.length > 1 || !group ? '这个微信群是哪个群？' : `这个微信群就是「${group.name}」？`}
        </View>
        {(mayTie.length > 1 || !group) && (
          <Chips
            id="tie-group"
            label="这个微信群是哪个群"
            choices={mayTie.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={group ? [group.id] : []}
            onChoose={choose}
          />
        )}
        <View className="soft">
          绑定以后，从这个微信群点开的卡片会写明是哪个群。谁能看什么、能办什么都不变：在微信群里的人，不因此多看到一点。
        </View>
        {group?.since && (
          <Note tone="wait">
            「{group.name}」在{momentWords(Date.parse(group.since))}绑定过另一个微信群，会换成这一个。
          </Note>
        )}
        {error && <ErrorNote message={error.message} />}
        <Button
          id="tie"
          kind="main"
          disabled={!group && '先点一下是哪个群'}
          busy={busy && '正在绑定…'}
          onPress={() => group && run(() => tie(group.id, group.name))}
        >
          {group?.since ? '换成这个微信群' : '绑定'}
        </Button>
      </View>
    </Card>
  )
}

/** Why nothing can be tied here. */
const refused = {
  others: { title: '这个微信群绑定的是别的群', hint: '要绑到您的群，先请那个群的负责人解除。' },
  untied: {
    title: '这个微信群还没有绑定',
    hint: '村里的工作群由村(社)干部绑定，联户群由党员自己绑定，镇里的由镇党委办公室绑定。'
  }
} as const
