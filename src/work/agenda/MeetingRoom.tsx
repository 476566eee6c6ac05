import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { CloudError } from '../../cloud/errors'
import { meetingOn, moved, placeWords, recorded } from '../../features/agenda/meeting'
import { Button } from '../../ui/Button'
import { goBack, goTo } from '../../ui/go'
import { Note } from '../../ui/Note'
import { Page } from '../../ui/Page'
import { keptWords } from '../Told'
import { Trouble } from '../Trouble'
import './agenda.scss'
import { Discussing } from './Discussing'
import { Minutes } from './Minutes'

interface MeetingRoomProps {
  nodeId: string
  ids: readonly string[]
  /** What is wrong with asking for the list; what was heard of it before is gone through all the same. */
  trouble: CloudError | undefined
  onRetry(): void
}

/** The meeting: one matter after the other in large type, each decision recorded as it falls. */
export function MeetingRoom({ nodeId, ids, trouble, onRetry }: MeetingRoomProps) {
  const [meeting, setMeeting] = useState(() => meetingOn(ids))
  const id = meeting.ids[meeting.at]

  function go(next: typeof meeting) {
    setMeeting(next)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }

  if (!id) {
    return (
      <Page
        title="议完了"
        foot={
          <>
            <Button id="meeting-minutes" onPress={() => goTo(`/work/minutes/index?nodeId=${nodeId}`)}>
              会议记录
            </Button>
            <Button id="meeting-leave" kind="main" onPress={goBack}>
              回到联合办公
            </Button>
          </>
        }
      >
        <Minutes meeting={meeting} />
      </Page>
    )
  }
  const decision = meeting.decisions[id]
  const foot = (
    <>
      {meeting.at > 0 && (
        <Button id="meeting-back" onPress={() => go(moved(meeting, -1))}>
          上一件
        </Button>
      )}
      <Button id="meeting-next" onPress={() => go(moved(meeting, 1))}>
        {decision ? '下一件' : '先过，下一件'}
      </Button>
    </>
  )
  return (
    <Page title={`议事 ${placeWords(meeting)}`} foot={foot}>
      <View className="meeting stack">
        <Trouble error={trouble} shown onRetry={onRetry} />
        {decision && <Note tone="done">{`刚才定的：${decision}`}</Note>}
        <Discussing
          key={id}
          id={id}
          nodeId={nodeId}
          titled
          onDecided={({ done, kept }) => go(recorded(meeting, id, kept ? keptWords : done))}
        />
      </View>
    </Page>
  )
}
