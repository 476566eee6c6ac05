import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../ui/Button'
import { Sheet } from '../../../ui/Sheet'
import { arrange } from './arrange'
import type { MatterAct } from './matterAct'
import type { MatterView } from '../view/whoWords'
import { wordsOf } from './wordsOf'

interface ActBarProps {
  view: Pick<MatterView, 'acts' | 'stage' | 'asker'>
  onOpen(act: MatterAct): void
}

/** The acts allowed now at the bottom of the page. */
export function ActBar({ view, onOpen }: ActBarProps) {
  const [open, setOpen] = useState(false)
  const { main, beside, more } = arrange(view.acts, view.stage)
  const choose = (act: MatterAct) => {
    setOpen(false)
    onOpen(act)
  }
  return (
    <>
      {more.length > 0 && (
        <View className="act-more">
          <Button id="act-more" onPress={() => setOpen(true)}>
            更多
          </Button>
        </View>
      )}
      {beside.map((act) => (
        <Button key={act} id={`act-${act}`} onPress={() => onOpen(act)}>
          {wordsOf(act, view)}
        </Button>
      ))}
      {main && (
        <Button id={`act-${main}`} kind="main" onPress={() => onOpen(main)}>
          {wordsOf(main, view)}
        </Button>
      )}
      {open && (
        <Sheet title="还可以" onClose={() => setOpen(false)}>
          <View className="stack">
            {more.map((act) => (
              <Button key={act} id={`act-${act}`} onPress={() => choose(act)}>
                {wordsOf(act, view)}
              </Button>
            ))}
          </View>
        </Sheet>
      )}
    </>
  )
}
