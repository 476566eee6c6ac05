import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { tray as matterTray } from '../../../types/api/matter/tray'
import { usePages } from '../../cloud/usePages'
import { MatterList } from '../../features/matter/list/MatterList'
import { Chips } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { useShownAgain } from '../useShownAgain'
import { ownChoices, ownSteps, type DeskProps, type OwnStep } from './desks'

/** What lies at the town itself: asked there, or past those it is about. All of it is done on the matter's own page. */
export function Own({ nodeId, counts }: DeskProps) {
  const [chosen, choose] = useState<OwnStep>()
  const { choices, first } = ownChoices(counts)
  const tray = chosen ?? first
  const list = usePages(matterTray, { tray, whose: 'office', nodeId })
  useShownAgain(() => void list.reload())
  useReachBottom(() => void list.more())
  return (
    <View className="stack">
      <Chips
        id="town-step"
        label="看哪一步的"
        choices={choices}
        chosen={[tray]}
        onChoose={(step) => choose(step)}
      />
      <MatterList
        key={tray}
        list={list}
        empty={
          <Empty
            icon="list"
            title={`没有${ownSteps[tray]}的事`}
            hint="直接说给镇里的，或者要绕过村里的事，由镇里自己梳理、议、办，会在这里。"
          />
        }
      />
    </View>
  )
}
