import { View } from '@tarojs/components'
import { useState } from 'react'
import { leftWords } from '../../features/handling/leftWords'
import type { Row } from '../../features/handling/groups'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Icon } from '../../ui/Icon'
import { StageTag } from '../../ui/Tag'
import { dueShort } from '../../ui/words/due'
import type { ToldProps } from '../Told'
import { Task } from './Task'

interface TaskCardProps {
  row: Row
  unfolded: boolean
  onDone(told: ToldProps): void
}

/** One matter in hand: by when, and what to do about it right here. */
export function TaskCard({ row, unfolded, onDone }: TaskCardProps) {
  const [opened, setOpened] = useState(false)
  const { id, subject, stage, due, asker } = row
  return (
    <Card id={`task-${id}`} tone={due?.overdue ? 'late' : undefined}>
      <View className="task-head">
        <View className="grow task-subject strong said">{subject}</View>
        <StageTag stage={stage} />
      </View>
      {due && (
        <View className={`task-left ${due.overdue ? 'task-late' : ''}`}>
          <Icon name={due.overdue ? 'alert' : 'wait'} />
          {leftWords(due, Date.now())}
        </View>
      )}
      <View className="soft">{due ? `${asker}提 · ${dueShort(due)}办结` : `${asker}提`}</View>
      {unfolded || opened ? (
        <Task id={id} onDone={onDone} />
      ) : (
        <Button
          id={`task-open-${id}`}
          size="small"
          label={`${subject}，打开来办`}
          onPress={() => setOpened(true)}
        >
          打开来办
        </Button>
      )}
    </Card>
  )
}
