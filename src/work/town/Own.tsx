import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useState } from 'react'
import { usePages } from '../../cloud/usePages'
import { MatterList } from '../../features/matter/list/MatterList'
import { Chips, choicesOf } from '../../ui/Chips'
import { Empty } from '../../ui/Empty'
import { useShownAgain } from '../useShownAgain'
import type { DeskProps } from './desks'

const steps = { sort: '等梳理', discuss: '等议', handle: '在办', rate: '等评' } as const

/** What lies at the town itself: asked there, or past those it is about. All of it is done on the matter's own page. */
export function Own({ nodeId }: Pick<DeskProps, 'nodeId'>) {
  const [tray, choose] = useState<keyof typeof steps>('sort')
  const list = usePages('matter.tray', { tray, whose: 'office', nodeId })
  useShownAgain(() => void list.reload())
  useReachBottom(() => void list.more())
  return (
    <View className="stack">
      <Chips
        id="town-step"
        label="看哪一步的"
        choices={choicesOf(steps)}
        chosen={[tray]}
        onChoose={(step) => choose(step)}
      />
      <MatterList
        key={tray}
        list={list}
        empty={
          <Empty
            icon="list"
            title={`没有${steps[tray]}的事`}
            hint="直接说给镇里的，或者要绕过村里的事，由镇里自己梳理、议、办，会在这里。"
          />
        }
      />
    </View>
  )
}
